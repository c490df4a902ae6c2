package dateline.article;

import dateline.article.TextBlock.Shape;

/**
 * The copy of the article's text that many pages carry in their JSON-LD. It leaves out lists,
 * headings and standfirsts, so it tells only of paragraphs between others.
 */
final class PageCopy {
  /** Share of the body's prose that the copy must hold to be believed. */
  private static final double ENOUGH = 0.9;

  /** Share of a paragraph's word sequences from which it stands in the copy. */
  private static final double SAME = 0.7;

  /** Share up to which it does not; what lies between was edited. */
  private static final double OTHER = 0.2;

  /** Words of a line that is taken out; longer texts tell something. */
  private static final int LONGEST = 25;

  /** Share of bold text from which a line is a sub-heading. */
  private static final double MOST = 0.5;

  /** Words of which the copy has sequences. */
  private static final int FEWEST_WORDS = 5;

  private final Body body;
  private final double[] shares;

  private PageCopy(Body body, Shingles copy) {
    this.body = body;
    this.shares = new double[Math.max(0, body.range().size())];
    for (int i = body.first(); i <= body.last(); i++) {
      boolean told = body.isKept(i) && body.block(i).words() >= FEWEST_WORDS;
      shares[i - body.first()] = told ? copy.share(body.plain(i)) : 1;
    }
  }

  /** Removes the paragraphs that a full copy leaves out, between the first and last that it has. */
  static void removeOthers(Body body) {
    Shingles copy = new Shingles(String.join("\n", body.page().metadata().articleBody()));
    if (!copy.isEmpty()) {
      new PageCopy(body, copy).remove();
    }
  }

  private void remove() {
    int words = 0;
    int first = -1;
    int last = -1;
    for (int i = body.first(); i <= body.last(); i++) {
      if (isToldProse(i)) {
        words += body.block(i).words();
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0 && words >= ENOUGH * body.prose()) {
      remove(first, last);
    }
  }

  private boolean isToldProse(int index) {
    return body.isKept(index) && body.block(index).isProse() && share(index) >= SAME;
  }

  private void remove(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (body.isKept(i) && isLine(body.block(i)) && share(i) < OTHER) {
        body.remove(i, "not in the page's own copy");
      }
    }
  }

  /** A short paragraph that is no sub-heading: those the copy leaves out as it does headings. */
  private static boolean isLine(TextBlock block) {
    return block.shape() == Shape.PARAGRAPH && block.words() <= LONGEST && block.bold() < MOST;
  }

  private double share(int index) {
    return shares[index - body.first()];
  }
}
