package dateline.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps why each candidate is shown or left out, for who asks; else forgets it at once. */
final class Ledger {
  static final String SHOWN = "";
  static final String NO_ROOM = "no room in so short a briefing";

  private final boolean kept;
  private final Weights actors;
  private final List<Verdict> verdicts = new ArrayList<>();

  /**
   * @param kept whether anybody will ask
   * @param actors the weights that candidates were weighed with
   */
  Ledger(boolean kept, Weights actors) {
    this.kept = kept;
    this.actors = actors;
  }

  void note(Section section, Weighed sentence, Scale scale, String reason) {
    if (kept) {
      verdicts.add(
          new Verdict(
              section.label(),
              sentence.passage().text(),
              sentence.passage().paragraph(),
              scale.worth(sentence),
              scale.parts(sentence),
              reason));
    }
  }

  void note(Auditioned heard, String reason) {
    if (kept) {
      verdicts.add(
          new Verdict(
              "actors",
              heard.candidate().name(),
              heard.candidate().first().passage().paragraph(),
              heard.worth(),
              actors.parts(heard.traits(), 0),
              reason));
    }
  }

  /** A section whose bullets are sentences. */
  enum Section {
    BOTTOM_LINE,
    STAKES,
    FACTS,
    NEXT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The verdicts, now that the briefing is as short as it must be. */
  List<Verdict> verdicts(Briefing briefing) {
    Set<String> shown = new HashSet<>();
    briefing.bottomLine().ifPresent(line -> add(Section.BOTTOM_LINE, List.of(line), shown));
    add(Section.STAKES, briefing.stakes(), shown);
    add(Section.FACTS, briefing.facts(), shown);
    add(Section.NEXT, briefing.next(), shown);
    briefing.numbers().forEach(n -> shown.add(key("facts", n.sources().get(0).sentence())));
    briefing.actors().forEach(actor -> shown.add(key("actors", actor.name())));
    Map<String, Verdict> settled = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      settled.merge(key(verdict), settled(verdict, shown), (a, b) -> a.isShown() ? a : b);
    }
    return List.copyOf(settled.values());
  }

  private static void add(Section section, List<Bullet> bullets, Set<String> shown) {
    bullets.forEach(b -> shown.add(key(section.label(), b.sources().get(0).sentence())));
  }

  /** A group's name may be shown with a capital of its own. */
  private static String key(String section, String text) {
    return section + " " + text.toLowerCase(Locale.ROOT);
  }

  private static String key(Verdict verdict) {
    return key(verdict.section(), verdict.text());
  }

  private static Verdict settled(Verdict verdict, Set<String> shown) {
    boolean there = shown.contains(key(verdict));
    return there || !verdict.isShown()
        ? verdict
        : new Verdict(
            verdict.section(),
            verdict.text(),
            verdict.paragraph(),
            verdict.worth(),
            verdict.parts(),
            NO_ROOM);
  }
}
