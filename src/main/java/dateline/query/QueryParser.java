package dateline.query;

import dateline.query.Token.Kind;
import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Reads a filter by recursive descent, no deeper than {@link #DEEPEST}. */
final class QueryParser {
  /** Longest filter read; by eye, a smart folder of a hundred words has 1,000. */
  private static final int MOST_CHARACTERS = 4000;

  /** Parentheses and "not" inside each other; far below what SQLite takes (1,000). */
  private static final int DEEPEST = 50;

  private final String text;
  private List<Token> tokens = List.of();
  private int at;
  private int depth;

  QueryParser(String text) {
    this.text = text;
  }

  Query parse() throws QueryException {
    if (text.length() > MOST_CHARACTERS) {
      throw problem(MOST_CHARACTERS + 1, "a filter has at most " + MOST_CHARACTERS + " characters");
    }
    tokens = new QueryLexer(text).tokens();
    if (next().is(Kind.END)) {
      return new Query.All();
    }
    Query query = or();
    if (!next().is(Kind.END)) {
      throw problem(next().column(), "this ) closes nothing");
    }
    return query;
  }

  private Query or() throws QueryException {
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (next().isOperator("or")) {
      at++;
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
  }

  private Query and() throws QueryException {
    List<Query> parts = new ArrayList<>();
    parts.add(not());
    while (!next().is(Kind.END) && !next().is(Kind.CLOSE) && !next().isOperator("or")) {
      if (next().isOperator("and")) {
        at++;
      }
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  private Query not() throws QueryException {
    Token token = next();
    boolean isNot = token.isOperator("not") || token.is(Kind.MINUS);
    if (!isNot && !token.is(Kind.OPEN)) {
      return term();
    }
    if (++depth > DEEPEST) {
      throw problem(token.column(), "a filter is at most " + DEEPEST + " levels deep");
    }
    at++;
    Query inner = isNot ? new Query.Not(not()) : closed(token);
    depth--;
    return inner;
  }

  private Query closed(Token opening) throws QueryException {
    Query inner = or();
    if (!next().is(Kind.CLOSE)) {
      throw problem(opening.column(), "this ( is never closed");
    }
    at++;
    return inner;
  }

  private Query term() throws QueryException {
    Token token = next();
    if (token.is(Kind.END)) {
      throw problem(token.column(), "it ends where a word or a field such as tag:world should be");
    }
    if (token.is(Kind.CLOSE) || (token.is(Kind.WORD) && QueryWords.isOperator(token.text()))) {
      throw problem(
          token.column(),
          "\"" + token.text() + "\" stands where a word or a field such as tag:world should be");
    }
    at++;
    if (token.is(Kind.FIELD)) {
      return QueryField.read(token, next(), this::take);
    }
    if (!QueryWords.isSearchable(token.text())) {
      throw problem(
          token.column(), "\"" + shown(token.text()) + "\" has no letter or digit to search for");
    }
    return new Query.Text(token.text());
  }

  private void take() {
    at++;
  }

  private Token next() {
    return tokens.get(at);
  }

  static QueryException problem(int column, String reason) {
    return new QueryException(column, reason);
  }

  /** What the reader typed, fit for a message. */
  static String shown(String typed) {
    String line = Printable.line(typed);
    return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
  }
}
