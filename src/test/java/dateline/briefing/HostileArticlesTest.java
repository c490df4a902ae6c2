package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HostileArticlesTest {
  /** Generous: a hundredth of it is usual; quadratic work on 100,000 words takes minutes. */
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  private static Briefing brief(String... paragraphs) {
    Article article = Articles.of("Headline", paragraphs);
    return assertTimeout(LONG_ENOUGH, () -> new Briefer().brief(article));
  }

  @Test
  void emptyArticleGivesAnEmptyBriefing() {
    Briefing briefing = new Briefer().brief(Articles.in(Optional.empty(), ""));

    assertEquals(Optional.empty(), briefing.bottomLine());
    assertTrue(briefing.actors().isEmpty() && briefing.stakes().isEmpty());
  }

  @Test
  void nonsenseGivesNoBullets() {
    assertTrue(brief("<".repeat(100_000)).facts().isEmpty());
    assertTrue(brief("“".repeat(100_000)).quotes().isEmpty());
    assertTrue(brief("(, ".repeat(50_000)).stakes().isEmpty());
    assertTrue(brief("'s ".repeat(50_000)).actors().isEmpty());
  }

  @Test
  void aBookWithoutFullStopsIsNoSentence() {
    assertTrue(brief("Voss may lose jobs and ".repeat(20_000)).stakes().isEmpty());
  }

  @Test
  void allCapitalsTellNoNames() {
    assertTrue(brief("KARL VOSS MAY LOSE TWO THOUSAND JOBS IN THE STRIKE.").actors().isEmpty());
  }

  @Test
  @Tag("once")
  void costGrowsWithTheWordsOnly() {
    Random random = new Random(7);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      paragraphs.add(
          "Minister A%d Berg said %d workers of B%d Smith could lose $%d million, unless C%d acts."
              .formatted(i, i, random.nextInt(900), i, random.nextInt(90)));
    }

    Briefing briefing = brief(paragraphs.toArray(String[]::new));

    assertTrue(briefing.words() > 60_000);
    assertTrue(briefing.stakes().size() <= 4);
  }

  @Property(tries = 100)
  void anyTextGivesBulletsThatStandInIt(@ForAll String first, @ForAll String second) {
    Briefing briefing =
        new Briefer()
            .brief(Articles.in(Optional.empty(), first, first + " " + second + ".", second));

    for (Bullet bullet : briefing.facts()) {
      for (Source source : bullet.sources()) {
        assertTrue((first + " " + second + ".\n" + second).contains(source.sentence()));
      }
    }
  }
}
