package dateline.article;

/** A stretch of a block's text that its page sets apart (UTF-16 units, end exclusive). */
public record Mark(int start, int end, Style style) {
  /** How it is set apart. */
  public enum Style {
    EMPHASIS,
    STRONG,
    CODE,
    RAISED,
    LOWERED
  }
}
