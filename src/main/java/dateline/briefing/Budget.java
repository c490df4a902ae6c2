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
  private static final double MARGIN = 0.97;

  private static final int FACTS_KEPT = 3;
  private static final int ACTORS_KEPT = 6;
  private static final int DEEDS_KEPT = 3;

  private final List<Actor> actors;
  private final List<Bullet> facts;
  private final List<Quotation> quotes;
  private final List<Bullet> next;
  private final int fixed;
  private final int allowed;

  private Budget(Briefing briefing) {
    this.actors = new ArrayList<>(briefing.actors());
    this.facts = new ArrayList<>(briefing.facts());
    this.quotes = new ArrayList<>(briefing.quotes());
    this.next = new ArrayList<>(briefing.next());
    this.allowed =
        (int) (MARGIN * Math.max(ALWAYS, Math.min(NEVER, (int) (SHARE * briefing.words()))));
    int words = briefing.bottomLine().map(Bullet::text).map(Words::count).orElse(0);
    for (Bullet stake : briefing.stakes()) {
      words += Words.count(stake.text());
    }
    for (Figure figure : briefing.numbers()) {
      words += Words.count(figure.text());
    }
    this.fixed = words;
  }

  static Briefing fit(Briefing briefing) {
    Budget budget = new Budget(briefing);
    budget.dropDeeds(actor -> actor.role().isPresent(), DEEDS_KEPT);
    budget.dropLast(budget.next, 0);
    budget.dropLast(budget.quotes, 0);
    budget.dropDeeds(actor -> actor.role().isPresent(), 0);
    budget.dropLast(budget.facts, FACTS_KEPT);
    budget.dropLast(budget.actors, ACTORS_KEPT);
    return new Briefing(
        briefing.headline(),
        briefing.url(),
        briefing.site(),
        briefing.published(),
        briefing.language(),
        briefing.words(),
        briefing.bottomLine(),
        budget.actors,
        briefing.stakes(),
        briefing.numbers(),
        budget.facts,
        budget.quotes,
        budget.next,
        briefing.missing(),
        briefing.notes());
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
    for (Bullet bullet : facts) {
      words += Words.count(bullet.text());
    }
    for (Bullet bullet : next) {
      words += Words.count(bullet.text());
    }
    return words > allowed;
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
