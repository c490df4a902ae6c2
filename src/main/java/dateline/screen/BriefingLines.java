package dateline.screen;

import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import dateline.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The briefing above the article; each bullet ends in the numbers of its paragraphs. */
final class BriefingLines {
  /** Columns of the section names in front of the bullets. */
  private static final int LABEL = 8;

  /** Below it the section names stand on lines of their own (by eye). */
  private static final int ROOM_FOR_LABELS = 44;

  /** Below it names of actors have no column of their own (by eye). */
  private static final int ROOM_FOR_NAMES = 58;

  private static final int WIDEST_NAME = 22;

  /** What the short form shows of each section: a briefing that leaves room for the article. */
  private static final int SHORT_ACTORS = 5;

  private static final int SHORT_STAKES = 3;
  private static final int SHORT_NEXT = 2;

  private final int measure;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<List<Source>> bullets = new ArrayList<>();

  BriefingLines(int measure) {
    this.measure = measure;
  }

  List<List<Source>> bullets() {
    return bullets;
  }

  List<PageLine> lines(Briefing briefing, Page.BriefingForm form) {
    boolean full = form == Page.BriefingForm.FULL;
    add(Line.of("BRIEFING", Role.ACCENT));
    briefing.bottomLine().ifPresent(this::bottomLine);
    actors(first(briefing.actors(), full ? Integer.MAX_VALUE : SHORT_ACTORS));
    bulletSection("STAKES", first(briefing.stakes(), full ? Integer.MAX_VALUE : SHORT_STAKES));
    if (full) {
      numbers(briefing.numbers());
      bulletSection("FACTS", briefing.facts());
      quotes(briefing.quotes());
    }
    bulletSection("NEXT", first(briefing.next(), full ? Integer.MAX_VALUE : SHORT_NEXT));
    if (full) {
      bulletSection("MISSING", briefing.missing());
      briefing.notes().forEach(note -> add(Line.of(Columns.cut(note, measure), Role.DIM)));
    }
    return lines;
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }

  private void bottomLine(Bullet bullet) {
    RichText text = new RichText().add(bullet.text(), Role.TEXT);
    Span nothing = new Span("", Role.TEXT);
    bullet(text, bullet.sources(), nothing, nothing);
    add(Line.EMPTY);
  }

  private void bulletSection(String name, List<Bullet> section) {
    Section label = new Section(name);
    for (Bullet bullet : section) {
      label.bullet(
          new RichText().add(bullet.text(), Role.TEXT), bullet.sources(), "• ", Role.ACCENT);
    }
  }

  private void actors(List<Actor> actors) {
    Section label = new Section("WHO");
    int names =
        measure < ROOM_FOR_NAMES
            ? 0
            : 2
                + actors.stream()
                    .mapToInt(actor -> Math.min(WIDEST_NAME, Columns.of(actor.name())))
                    .max()
                    .orElse(0);
    for (Actor actor : actors) {
      RichText text = new RichText();
      String did = description(actor);
      if (names > 0) {
        text.add(did, Role.TEXT);
        String name = Columns.fit(Columns.cut(actor.name(), names - 2), names);
        label.bullet(text, actor.sources(), name, Role.STRONG);
      } else {
        text.add(actor.name(), Role.STRONG).add(did.isEmpty() ? "" : ": " + did, Role.TEXT);
        label.bullet(text, actor.sources(), "", Role.STRONG);
      }
    }
  }

  private static String description(Actor actor) {
    return Stream.of(actor.role(), actor.did())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(": "));
  }

  private void numbers(List<Figure> figures) {
    Section label = new Section("NUMBERS");
    for (Figure figure : figures) {
      RichText text =
          new RichText().add(figure.figure(), Role.STRONG).add("  " + figure.text(), Role.TEXT);
      label.bullet(text, figure.sources(), "", Role.TEXT);
    }
  }

  private void quotes(List<Quotation> quotes) {
    Section label = new Section("QUOTES");
    for (Quotation quote : quotes) {
      RichText text =
          new RichText()
              .add("“" + quote.text() + "”", Role.QUOTE)
              .add(" — " + quote.speaker(), Role.TEXT);
      label.bullet(text, quote.sources(), "", Role.TEXT);
    }
  }

  private void add(Line line) {
    lines.add(PageLine.plain(line));
  }

  private void bullet(RichText text, List<Source> sources, Span first, Span rest) {
    text.add((text.isEmpty() ? "" : " ") + references(sources), Role.DIM);
    for (Line line : text.wrap(measure, first, rest)) {
      lines.add(new PageLine(line, bullets.size(), 0));
    }
    bullets.add(sources);
  }

  private static String references(List<Source> sources) {
    return sources.stream()
        .map(Source::paragraph)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** The bullets under one name, which stands before the first of them. */
  private final class Section {
    private final String name;
    private boolean isNamed;

    Section(String name) {
      this.name = name;
    }

    void bullet(RichText text, List<Source> sources, String lead, Role leadRole) {
      boolean roomy = measure >= ROOM_FOR_LABELS;
      if (!roomy && !isNamed) {
        add(Line.of(name, Role.ACCENT));
      }
      String label = roomy ? Columns.fit(isNamed ? "" : name, LABEL) : "  ";
      isNamed = true;
      int from = lines.size();
      Span indent = new Span(" ".repeat(Columns.of(label + lead)), Role.TEXT);
      BriefingLines.this.bullet(text, sources, indent, indent);
      PageLine first = lines.get(from);
      List<Span> spans = new ArrayList<>();
      spans.add(new Span(label, Role.ACCENT));
      spans.add(new Span(lead, leadRole));
      spans.addAll(first.line().spans().subList(1, first.line().spans().size()));
      lines.set(from, new PageLine(new Line(spans, false), first.bullet(), 0));
    }
  }
}
