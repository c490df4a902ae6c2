package dateline.query;

import dateline.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a filter into tokens, in one pass. */
final class QueryLexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String text) {
    this.text = text;
  }

  /** All tokens, the last of which is END. */
  List<Token> tokens() throws QueryException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at + 1));
        at++;
      } else if (c == '"') {
        tokens.add(new Token(Kind.PHRASE, quoted('"'), at + 1));
      } else if (c == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1))) {
        tokens.add(new Token(Kind.MINUS, "-", ++at));
      } else {
        wordOrField();
      }
    }
    tokens.add(new Token(Kind.END, "", text.length() + 1));
    return List.copyOf(tokens);
  }

  private void wordOrField() throws QueryException {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    if (at > start && at < text.length() && text.charAt(at) == ':') {
      String name = text.substring(start, at).toLowerCase(Locale.ROOT);
      tokens.add(new Token(Kind.FIELD, name, start + 1));
      at++;
      value();
      return;
    }
    at = start;
    tokens.add(new Token(Kind.WORD, bare(), start + 1));
  }

  /** What follows a field's colon; nothing when a space does. */
  private void value() throws QueryException {
    if (at == text.length() || isSpace(text.charAt(at)) || isBracket(text.charAt(at))) {
      return;
    }
    int column = at + 1;
    switch (text.charAt(at)) {
      case '"' -> tokens.add(new Token(Kind.PHRASE, quoted('"'), column));
      case '/' -> tokens.add(new Token(Kind.EXPRESSION, quoted('/'), column));
      default -> tokens.add(new Token(Kind.WORD, bare(), column));
    }
  }

  private String bare() {
    int start = at;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && !isBracket(text.charAt(at))
        && text.charAt(at) != '"') {
      at++;
    }
    return text.substring(start, at);
  }

  /** Up to the closing mark. In a phrase a backslash keeps what follows; RE2 reads its own. */
  private String quoted(char mark) throws QueryException {
    int opening = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length() && text.charAt(at) != mark) {
      boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length();
      if (escaped && mark == '/') {
        inside.append('\\');
      }
      at += escaped ? 1 : 0;
      inside.append(text.charAt(at++));
    }
    if (at == text.length()) {
      throw QueryParser.problem(opening + 1, "the " + mark + " that opens here is never closed");
    }
    at++;
    return inside.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
