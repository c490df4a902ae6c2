package dateline.query;

/** A filter that cannot be read; the message is one plain sentence that names the place. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * A filter that cannot be read.
   *
   * @param column of the first character not understood, from 1
   */
  public QueryException(int column, String message) {
    super(message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
