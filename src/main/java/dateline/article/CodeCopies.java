package dateline.article;

import dateline.article.TextBlock.Shape;

/** The article once more as Markdown or HTML, for those who copy it: a long block of code. */
final class CodeCopies {
  /** Words of the shortest article. */
  private static final int FEWEST_WORDS = 80;

  /** Share of the code's word sequences that stand in the paragraphs too. */
  private static final double SAME = 0.5;

  private CodeCopies() {}

  static void remove(Body body) {
    Shingles prose = null;
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (body.isKept(i) && block.shape() == Shape.CODE && block.words() >= FEWEST_WORDS) {
        prose = prose == null ? prose(body) : prose;
        if (prose.share(body.plain(i)) >= SAME) {
          body.remove(i, "copy as code");
        }
      }
    }
  }

  private static Shingles prose(Body body) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : body.kept()) {
      if (block.shape() != Shape.CODE) {
        text.append(block.text()).append(' ');
      }
    }
    return new Shingles(text.toString());
  }
}
