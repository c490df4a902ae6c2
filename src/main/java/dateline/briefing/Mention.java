package dateline.briefing;

/**
 * A place where a name stands.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param title where the run of titles in front of the name begins; {@code from} if there is none
 */
record Mention(Passage passage, int title, int from, int to) {
  String text() {
    return passage.text(from, to);
  }

  boolean hasTitle() {
    return title < from;
  }

  boolean isPossessive() {
    return to < passage.size() && passage.token(to).isPossessive();
  }
}
