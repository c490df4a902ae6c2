package dateline.article;

/** The headline again, as the body or the box around it shows it. */
final class RepeatedHeadline {
  /** Characters of a headline that is told from the last word of another heading. */
  private static final int FEWEST_CHARACTERS = 12;

  /** Words of a label over a headline; the longest on our pages has five. */
  private static final int KICKER_WORDS = 8;

  /** Blocks of the body among which its first prose is looked for. */
  private static final int OPENING = 100;

  private RepeatedHeadline() {}

  static boolean isOne(Body body, int index) {
    String headline = body.page().headline();
    String plain = body.plain(index);
    return !headline.isEmpty()
        && (plain.equals(headline) || isUnderKicker(body, index, plain, headline));
  }

  /** "Canal Boats to sail in May": the headline with a label in front, which may touch it. */
  private static boolean isUnderKicker(Body body, int index, String plain, String headline) {
    TextBlock block = body.block(index);
    if (block.level() == 1 && plain.endsWith(" " + headline)) {
      return true;
    }
    return block.isHeading()
        && headline.length() >= FEWEST_CHARACTERS
        && plain.endsWith(headline)
        && block.words() <= KICKER_WORDS + WordCount.of(headline)
        && !isAfterProse(body, index);
  }

  private static boolean isAfterProse(Body body, int index) {
    boolean far = index - body.first() > OPENING;
    for (int i = body.first(); i < index && !far; i++) {
      if (body.isKept(i) && body.block(i).isProse()) {
        return true;
      }
    }
    return far;
  }
}
