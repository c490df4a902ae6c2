package dateline.query;

/**
 * A piece of a filter.
 *
 * @param text the word, phrase, field name (lower case, no colon) or expression
 * @param column of its first character, from 1
 */
record Token(Kind kind, String text, int column) {
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    EXPRESSION,
    MINUS,
    OPEN,
    CLOSE,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is the bare word; a quoted one is searched for. */
  boolean isOperator(String operator) {
    return kind == Kind.WORD && text.equalsIgnoreCase(operator);
  }
}
