package dateline.query;

import dateline.query.Query.State;
import dateline.query.TitlePattern.PatternProblem;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Queries of every kind, as the parser could have made them. */
public final class QueryArbitraries {
  private QueryArbitraries() {}

  /** Queries over any words. */
  public static Arbitrary<Query> queries() {
    Arbitrary<String> value = Arbitraries.strings().ofMaxLength(8).map(s -> "x" + s);
    return queries(value, value, value, Arbitraries.of("a+", "1/2", "^x|y$", "\\\\\\d"));
  }

  /** Queries over the given words, feeds, tags and title expressions. */
  public static Arbitrary<Query> queries(
      Arbitrary<String> words,
      Arbitrary<String> feeds,
      Arbitrary<String> tags,
      Arbitrary<String> expressions) {
    Arbitrary<Query> leaf =
        Arbitraries.oneOf(
            words.map(Query.Text::new),
            words.map(Query.Names::new),
            feeds.map(Query.FeedIs::new),
            tags.map(Query.TagIs::new),
            expressions.map(QueryArbitraries::title),
            Arbitraries.of(State.values()).map(Query.StateIs::new),
            Arbitraries.integers()
                .between(0, 4000)
                .map(minutes -> new Query.NewerThan(Duration.ofMinutes(minutes))));
    return Arbitraries.recursive(() -> leaf, QueryArbitraries::composed, 0, 3);
  }

  private static Arbitrary<Query> composed(Arbitrary<Query> part) {
    Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        part, part.map(Query.Not::new), parts.map(Query.And::new), parts.map(Query.Or::new));
  }

  private static Query title(String expression) {
    try {
      return new Query.TitleMatches(TitlePattern.of(expression));
    } catch (PatternProblem problem) {
      throw new IllegalArgumentException(expression, problem);
    }
  }
}
