package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Query.And;
import dateline.query.Query.FeedIs;
import dateline.query.Query.Names;
import dateline.query.Query.NewerThan;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.State;
import dateline.query.Query.StateIs;
import dateline.query.Query.TagIs;
import dateline.query.Query.Text;
import dateline.query.Query.TitleMatches;
import dateline.query.TitlePattern.PatternProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  @Test
  void readsEveryField() throws QueryException, PatternProblem {
    Query query =
        Query.parse(
            "ships \"peace talks\" feed:harbour tag:\"World/Middle East\" is:unread newer:2d"
                + " title:/talks?/ actor:\"Ana Lima\"");

    assertEquals(
        new And(
            List.of(
                new Text("ships"),
                new Text("peace talks"),
                new FeedIs("harbour"),
                new TagIs("World/Middle East"),
                new StateIs(State.UNREAD),
                new NewerThan(Duration.ofDays(2)),
                new TitleMatches(TitlePattern.of("talks?")),
                new Names("Ana Lima"))),
        query);
  }

  @Test
  void andBindsTighterThanOrAndNotTightest() throws QueryException {
    assertEquals(
        new Or(
            List.of(
                new And(List.of(new Text("a"), new Text("b"))),
                new And(List.of(new Not(new Text("c")), new Text("d"))))),
        Query.parse("a b or not c and d"));
  }

  @Test
  void parenthesesGroup() throws QueryException {
    assertEquals(
        new And(List.of(new Text("a"), new Or(List.of(new Text("b"), new Text("c"))))),
        Query.parse("a (b OR c)"));
  }

  @Test
  void minusIsNot() throws QueryException {
    assertEquals(
        new And(List.of(new Text("talks"), new Not(new TagIs("sports")))),
        Query.parse("talks -tag:sports"));
  }

  @Test
  void quotedOperatorsAreWords() throws QueryException {
    assertEquals(new Text("and"), Query.parse("\"and\""));
  }

  @Test
  void keepsWhatIsEscaped() throws QueryException, PatternProblem {
    assertEquals(new Text("say \"no\" \\ yes"), Query.parse("\"say \\\"no\\\" \\\\ yes\""));
    assertEquals(new TitleMatches(TitlePattern.of("1/2\\d")), Query.parse("title:/1\\/2\\d/"));
  }

  @Test
  void emptyIsEverything() throws QueryException {
    assertEquals(new Query.All(), Query.parse(" \t "));
    assertEquals(new Query.All(), Query.parse("is:any"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          newer:45m|newer:45m
          newer:120m|newer:2h
          NEWER:24H|newer:1d
          newer:14d|newer:2w
          IS:Starred|is:starred
          a AND (b and c)|a (b c)
          not(a b)|not (a b)
          not not a|not not a
          feed:example.org/rss|feed:"example.org/rss"
          title:c++|title:/c\\+\\+/
          -is:read|not is:read
          """)
  void printsInOneForm(String typed, String printed) throws QueryException {
    assertEquals(printed, Query.parse(typed).print());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          size:big|1|is no field; put it in quotation marks, or use feed: tag:
          talks is:new|10|is: takes unread, read, starred or any, not "new"
          newer:soon|7|newer: takes a number with m, h, d or w
          newer: 2d|1|needs a value right after the colon, such as newer:2d
          e:1|1|is no field
          "peace|1|never closed
          title:/peace|7|never closed
          title:/(/|7|regular expression cannot be used: missing closing ): (
          (a or b|1|this ( is never closed
          a ) b|3|this ) closes nothing
          a or|5|it ends where a word
          and a|1|"and" stands where
          ()|2|")" stands where
          a – b|3|no letter or digit
          """)
  void saysWhereAndWhatIsAllowed(String typed, int column, String reason) {
    QueryException problem = assertThrows(QueryException.class, () -> Query.parse(typed));

    assertTrue(
        String.valueOf(problem.getMessage()).contains(reason), () -> problem.getMessage() + "");
    assertEquals(column, problem.column());
  }

  @Test
  void refusesHugeAndDeepFilters() {
    assertThrows(QueryException.class, () -> Query.parse("(".repeat(3000)));
    assertThrows(QueryException.class, () -> Query.parse("not ".repeat(900) + "a"));
    assertThrows(QueryException.class, () -> Query.parse("-".repeat(3000) + "a"));
    assertThrows(QueryException.class, () -> Query.parse("a ".repeat(100_000)));
  }

  @Test
  void titlesMatchWithoutRegardToCase() throws PatternProblem {
    assertTrue(TitlePattern.of("peace (talks|deal)").isIn("New PEACE Deal near"));
    assertFalse(TitlePattern.of("^deal").isIn("New peace deal near"));
  }

  @ParameterizedTest
  @CsvSource({"(a+)+$", "(a|aa)+$", "(a|a?)+b", "(.*)*(.*)*x", "(|||||)(|||||)(|||||)(|||||)x"})
  void evilExpressionsTakeLinearTime(String expression) throws PatternProblem {
    TitlePattern pattern = TitlePattern.of(expression);

    boolean found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> pattern.isIn("a".repeat(900) + "!"));

    assertFalse(found);
  }

  @Test
  void refusesExpressionsThatGrowBeyondBounds() {
    assertThrows(PatternProblem.class, () -> TitlePattern.of("(((a{99}){99}){99}){99}"));
    assertThrows(PatternProblem.class, () -> TitlePattern.of("a".repeat(201)));
    assertThrows(PatternProblem.class, () -> TitlePattern.of("(?=a)"));
  }
}
