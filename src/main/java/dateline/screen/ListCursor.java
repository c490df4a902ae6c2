package dateline.screen;

/** Where the cursor of a list is and what part of the list is shown. */
final class ListCursor {
  private int at;
  private int top;

  int at() {
    return at;
  }

  int top() {
    return top;
  }

  /** Moves to a row, or the nearest there is. */
  void to(int row, int size) {
    at = Math.max(0, Math.min(row, size - 1));
  }

  /** Scrolls as little as needed to show the cursor, with a line of context where there is room. */
  void reveal(int height, int size) {
    int context = height >= 5 ? 1 : 0;
    top = Math.min(top, at - context);
    top = Math.max(top, at - height + 1 + context);
    top = Math.max(0, Math.min(top, size - height));
  }
}
