package dateline.digest;

/**
 * How plain text is laid out.
 *
 * @param columns width of a line
 * @param ascii whether to write ASCII only
 */
public record TextStyle(int columns, boolean ascii) {
  /** As wide as mail and small terminals allow. */
  public static final TextStyle DEFAULT = new TextStyle(78, false);
}
