package dateline.article;

/** What all expressions together may cost on one page. */
final class XPathBudget {
  /** Nodes looked at, for all rules of a page together: enough for some hundred walks over it. */
  static final long STEPS = 10_000_000;

  /** Characters of text that cost as much as a step to another node. */
  private static final int CHARACTERS_A_STEP = 64;

  /** The budget is used up. */
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsedUp() {
      super("it looks at too much of this page");
    }
  }

  private long left;

  XPathBudget(long steps) {
    this.left = steps;
  }

  void payNode() {
    pay(1);
  }

  void payText(int characters) {
    pay(1 + characters / CHARACTERS_A_STEP);
  }

  private void pay(long steps) {
    left -= steps;
    if (left < 0) {
      throw new UsedUp();
    }
  }
}
