package dateline.briefing;

/**
 * The sentence a bullet was cut from.
 *
 * @param paragraph its place in the article's body, from 1
 * @param sentence verbatim
 */
public record Source(int paragraph, String sentence) {
  public Source {
    if (paragraph < 1) {
      throw new IllegalArgumentException("paragraphs are counted from 1");
    }
  }
}
