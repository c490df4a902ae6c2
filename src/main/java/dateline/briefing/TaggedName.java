package dateline.briefing;

/**
 * A name that the tagger found in a sentence.
 *
 * @param from first token
 * @param to last token, exclusive
 */
record TaggedName(int from, int to, Type type) {
  /** What the tagger tells apart, as its training texts do. */
  enum Type {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
