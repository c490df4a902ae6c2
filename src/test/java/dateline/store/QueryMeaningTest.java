package dateline.store;

import static dateline.store.News.HARBOUR;
import static dateline.store.News.NOON;
import static dateline.store.News.VALLEY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.feed.Entry;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.query.QueryArbitraries;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The SQL of any query means what a plain walk over the entries says. */
class QueryMeaningTest {
  private static final List<String> WORDS = List.of("port", "ship", "Port", "talks", "US", "us");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private static final List<Sample> SAMPLES = new ArrayList<>();
  private static final Path HOME = temporary();
  private static final Store STORE =
      Store.open(HOME.resolve("dateline.db"), CLOCK, Duration.ofSeconds(5));

  /** What the walk knows of an entry. */
  private record Sample(
      long id,
      URI feed,
      List<String> folders,
      String title,
      String text,
      Instant published,
      boolean isRead,
      boolean isStarred,
      Set<String> tags) {}

  private static Path temporary() {
    try {
      return Files.createTempDirectory("dateline-query");
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  @BeforeContainer
  static void fill() {
    STORE.follow(
        List.of(
            new FollowedFeed(HARBOUR, "Harbour", List.of("news/europe")),
            new FollowedFeed(VALLEY, "Valley", List.of("science", "news"))));
    Random random = new Random(20261123);
    for (int number = 1; number <= 40; number++) {
      add(number, random);
    }
  }

  private static void add(int number, Random random) {
    boolean isHarbour = random.nextBoolean();
    URI feed = isHarbour ? HARBOUR : VALLEY;
    List<String> folders = isHarbour ? List.of("news/europe") : List.of("science", "news");
    String title = sentence(random, 3);
    String text = sentence(random, 3);
    Instant published = NOON.minusSeconds(60L * random.nextInt(3000));
    Entry entry = News.story("id" + number, title, "/" + number, published);
    STORE.save(feed, News.feed(entry), List.of(News.full(entry, text)), Validators.NONE);
    List<EntryId> id = List.of(new EntryId(number));
    boolean isRead = random.nextBoolean();
    boolean isStarred = random.nextInt(4) == 0;
    Set<String> tags = random.nextInt(3) == 0 ? Set.of("later") : Set.of();
    STORE.change(id, new Change.Read(isRead));
    STORE.change(id, new Change.Star(isStarred));
    tags.forEach(tag -> STORE.change(id, new Change.AddTag(tag)));
    SAMPLES.add(new Sample(number, feed, folders, title, text, published, isRead, isStarred, tags));
  }

  private static String sentence(Random random, int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  @AfterContainer
  static void close() throws IOException {
    STORE.close();
    try (Stream<Path> files = Files.list(HOME)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(HOME);
  }

  @Property(tries = 400)
  void sqlMeansWhatTheWalkSays(@ForAll("queries") Query query) {
    Set<Long> expected = new TreeSet<>();
    for (Sample sample : SAMPLES) {
      if (holds(query, sample)) {
        expected.add(sample.id());
      }
    }

    Set<Long> found =
        STORE.find(query, 99).stream()
            .map(entry -> entry.id().number())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(expected, found, query::print);
    assertEquals(expected.size(), STORE.count(query), query::print);
  }

  @Provide
  Arbitrary<Query> queries() {
    return QueryArbitraries.queries(
        Arbitraries.of("port", "ship", "PORT", "US", "us", "port ship", "talks us", "Ship US"),
        Arbitraries.of("harbour", "VALLEY", "example", "nowhere"),
        Arbitraries.of("news", "Europe", "news/europe", "later", "scien"),
        Arbitraries.of("^port", "us$", "s.*p", "x"));
  }

  private static boolean holds(Query query, Sample sample) {
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> holds(part, sample));
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().anyMatch(part -> holds(part, sample));
    }
    if (query instanceof Query.Not not) {
      return !holds(not.part(), sample);
    }
    return fieldHolds(query, sample);
  }

  private static boolean fieldHolds(Query query, Sample sample) {
    if (query instanceof Query.Text text) {
      return says(lower(sample.title()), lower(text.phrase()))
          || says(lower(sample.text()), lower(text.phrase()));
    }
    if (query instanceof Query.Names names) {
      return names(sample, names.actor());
    }
    if (query instanceof Query.FeedIs feed) {
      return lower(sample.feed() + " ").contains(lower(feed.part()));
    }
    if (query instanceof Query.TagIs tag) {
      return sample.tags().contains(lower(tag.tag()))
          || sample.folders().stream()
              .anyMatch(folder -> ("/" + folder + "/").contains("/" + lower(tag.tag()) + "/"));
    }
    if (query instanceof Query.StateIs is) {
      return switch (is.state()) {
        case READ -> sample.isRead();
        case UNREAD -> !sample.isRead();
        case STARRED -> sample.isStarred();
      };
    }
    if (query instanceof Query.NewerThan newer) {
      return !sample.published().isBefore(NOON.minus(newer.age()));
    }
    return query instanceof Query.TitleMatches title && title.pattern().isIn(sample.title());
  }

  private static boolean names(Sample sample, String actor) {
    if (actor.equals(lower(actor))) {
      return says(lower(sample.title()), actor) || says(lower(sample.text()), actor);
    }
    return says(sample.title(), actor) || says(sample.text(), actor);
  }

  private static boolean says(String text, String phrase) {
    return (" " + text + " ").contains(" " + phrase + " ");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
