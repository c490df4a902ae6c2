package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.List;

/**
 * A sentence of the article that a bullet may be cut from.
 *
 * @param index its place among the article's sentences, from 0
 * @param paragraph its paragraph's place in the article's body, from 1
 * @param isFirst opens its paragraph
 */
record Passage(int index, int paragraph, boolean isFirst, String text, List<Token> tokens) {
  static Passage of(int index, int paragraph, boolean isFirst, String text) {
    return new Passage(index, paragraph, isFirst, text, List.copyOf(Words.tokens(text)));
  }

  Source source() {
    return new Source(paragraph, text);
  }

  /** The text of the tokens from {@code from} up to {@code to}, as it stands. */
  String text(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  /** The token there is this word or mark; false outside the sentence. */
  boolean is(int i, String lower) {
    return i >= 0 && i < tokens.size() && tokens.get(i).lower().equals(lower);
  }
}
