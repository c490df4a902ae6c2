package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryPropertiesTest {
  @Property(tries = 2000)
  void readsAnythingOrSaysWhy(@ForAll("typed") String typed) {
    try {
      String printed = Query.parse(typed).print();

      assertEquals(printed, parsed(printed).print());
    } catch (QueryException problem) {
      assertTrue(problem.column() >= 1 && problem.column() <= typed.length() + 1);
      assertFalse(String.valueOf(problem.getMessage()).isBlank());
    }
  }

  @Property
  void readsBackWhatItPrints(@ForAll("queries") Query query) throws QueryException {
    assertEquals(query, Query.parse(query.print()));
  }

  @Property
  void joiningKeepsTheParts(@ForAll("queries") Query one, @ForAll("queries") Query other)
      throws QueryException {
    Query both = Query.both(one, other);

    assertEquals(both, Query.parse(both.print()));
  }

  /** Pieces of the language in any order, and any characters between them. */
  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "(", ")", "\"", "-", " ", " or ", " and ", " not ", "feed:", "tag:", "is:", "newer:",
            "title:/", "/", "\\", "unread", "2d", "actor:", "peace", "İ", "ß", "\u0000", "*", ":",
            "\ud83d");
    return Arbitraries.oneOf(piece, piece, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Query> queries() {
    return QueryArbitraries.queries();
  }

  private static Query parsed(String text) {
    try {
      return Query.parse(text);
    } catch (QueryException problem) {
      throw new AssertionError("cannot read back " + text + ": " + problem.getMessage(), problem);
    }
  }
}
