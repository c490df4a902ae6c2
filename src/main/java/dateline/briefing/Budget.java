package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps a briefing shorter than what it briefs: what matters least goes first. At most 55 % of the
 * article, but 220 words are always allowed and 350 never exceeded (what people who label briefings
 * by hand allow themselves).
 */
final class Budget {
  private static final double SHARE = 0.55;
  private static final int ALWAYS = 220;
  private static final int NEVER = 350;

  /** Two counters of words differ by so many in a hundred. */
  private static final double MARGIN = 0.99;

  /**
   * A quotation and what comes next are worth more than the last of the facts, and less than the
   * fourth: fold-out facts .622 to .628.
   */
  private static final int FACTS_KEPT = 4;

  private static final int STAKES_KEPT = 3;

  /** So many actors keep a deed before a fourth stake goes: stakes .447 to .499 on new articles. */
  private static final int DEEDS_BEFORE_STAKES = 4;

  private static final int DEEDS_KEPT = 3;
  private static final int FEWEST = 2;
  private static final int ACTORS_KEPT = 6;

  private final List<Actor> actors;
  private final List<Bullet> stakes;
  private final List<Figure> numbers;
  private final List<Bullet> facts;
  private final List<Quotation> quotes;
  private final List<Bullet> next;
  private final int fixed;
  private final int allowed;

  private Budget(Briefing briefing) {
    this.actors = new ArrayList<>(briefing.actors());
    this.stakes = new ArrayList<>(briefing.stakes());
    this.numbers = new ArrayList<>(briefing.numbers());
    this.facts = new ArrayList<>(briefing.facts());
    this.quotes = new ArrayList<>(briefing.quotes());
    this.next = new ArrayList<>(briefing.next());
    this.allowed =
        (int) (MARGIN * Math.max(ALWAYS, Math.min(NEVER, (int) (SHARE * briefing.words()))));
    this.fixed = briefing.bottomLine().map(Bullet::text).map(Words::count).orElse(0);
  }

  static Briefing fit(Briefing briefing) {
    Budget budget = new Budget(briefing);
    budget.dropDeeds(actor -> actor.role().isPresent() && !budget.isMainPerson(actor), 0);
    budget.dropLast(budget.facts, FACTS_KEPT);
    budget.dropLast(budget.quotes, 0);
    budget.dropLast(budget.next, 0);
    budget.dropDeeds(actor -> true, DEEDS_BEFORE_STAKES);
    budget.dropLast(budget.stakes, STAKES_KEPT);
    budget.dropDeeds(actor -> true, DEEDS_KEPT);
    budget.dropLast(budget.facts, FEWEST);
    budget.dropLast(budget.actors, ACTORS_KEPT);
    budget.dropLast(budget.numbers, 1);
    budget.dropLast(budget.stakes, FEWEST);
    budget.dropLast(budget.facts, 0);
    return new Briefing(
        briefing.headline(),
        briefing.url(),
        briefing.site(),
        briefing.published(),
        briefing.language(),
        briefing.words(),
        briefing.bottomLine(),
        budget.actors,
        budget.stakes,
        budget.numbers,
        budget.facts,
        budget.quotes,
        budget.next,
        briefing.missing(),
        briefing.notes());
  }

  /** The first person of the story, which cannot be told without what he or she did. */
  private boolean isMainPerson(Actor actor) {
    return actors.stream()
        .filter(other -> other.kind() == Actor.Kind.PERSON)
        .findFirst()
        .filter(actor::equals)
        .isPresent();
  }

  private boolean isOver() {
    int words = fixed;
    for (Actor actor : actors) {
      words += Words.count(actor.name());
      words += actor.role().map(Words::count).orElse(0) + actor.did().map(Words::count).orElse(0);
    }
    for (Quotation quote : quotes) {
      words += Words.count(quote.text()) + Words.count(quote.speaker());
    }
    for (Figure figure : numbers) {
      words += Words.count(figure.text());
    }
    return words + count(stakes) + count(facts) + count(next) > allowed;
  }

  private static int count(List<Bullet> bullets) {
    return bullets.stream().mapToInt(bullet -> Words.count(bullet.text())).sum();
  }

  private void dropLast(List<?> bullets, int kept) {
    while (bullets.size() > kept && isOver()) {
      bullets.remove(bullets.size() - 1);
    }
  }

  /** An actor whose role is known is known without the deed. */
  private void dropDeeds(Predicate<Actor> droppable, int kept) {
    for (int i = actors.size() - 1; i >= kept && isOver(); i--) {
      Actor actor = actors.get(i);
      if (droppable.test(actor) && actor.did().isPresent()) {
        actors.set(
            i,
            new Actor(
                actor.name(),
                actor.kind(),
                actor.role(),
                Optional.empty(),
                actor.mentions(),
                actor.aliases(),
                actor.sources()));
      }
    }
  }
}
