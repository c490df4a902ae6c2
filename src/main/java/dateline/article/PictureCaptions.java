package dateline.article;

import dateline.article.Outline.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** Captions that no tag or name marks: the few words that share a small box with a picture. */
final class PictureCaptions {
  /** Words in a box that holds a picture and its caption, and nothing else. */
  private static final int BOX_WORDS = 35;

  /** Runs of text in such a box: caption, credit, a label. */
  private static final int BOX_BLOCKS = 2;

  /** Words of a picture's number or credit beside its caption. */
  private static final int CREDIT_WORDS = 6;

  /** Elements around a text that may be the box. */
  private static final int BOX_LEVELS = 4;

  /** Nodes of a box that are looked at. */
  private static final int BOX_NODES = 60;

  /** Share of the words that captions may hold; on a page of pictures they are the article. */
  private static final double MOST_OF_ALL = 0.3;

  private static final Set<String> PICTURES = Set.of("img", "picture", "video", "amp-img");

  private static final Set<String> EMPHASIS = Set.of("em", "i", "small");

  private PictureCaptions() {}

  static void recast(Body body) {
    List<Integer> captions = new ArrayList<>();
    int words = 0;
    int all = 0;
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (body.isKept(i)) {
        all += block.words();
        if (isCaption(body.page().outline(), block)) {
          captions.add(i);
          words += block.words();
        }
      }
    }
    if (words <= MOST_OF_ALL * all) {
      captions.forEach(i -> body.recast(i, TextBlock.Shape.CAPTION));
    }
  }

  private static boolean isText(TextBlock block) {
    return block.shape() == TextBlock.Shape.PARAGRAPH || block.shape() == TextBlock.Shape.ITEM;
  }

  /** {@code <p><img><em>The pier in May</em></p>}. */
  private static boolean isEmphasisedBeside(Outline outline, TextBlock block) {
    Element holder = block.element();
    Range range = outline.range(holder);
    return EMPHASIS.contains(block.innermost().normalName())
        && range.size() <= BOX_BLOCKS
        && outline.words(range) <= BOX_WORDS
        && hasPicture(holder);
  }

  /** A sentence marked as a heading, alone with a picture and perhaps its number. */
  private static boolean isHeadedCaption(Outline outline, TextBlock block) {
    Element box = block.element().parent();
    return block.isHeading()
        && block.isLongSentence()
        && box != null
        && outline.range(box).size() <= BOX_BLOCKS
        && outline.words(outline.range(box)) <= block.words() + CREDIT_WORDS
        && hasPicture(box);
  }

  private static boolean isCaption(Outline outline, TextBlock block) {
    boolean beside = isInPictureBox(outline, block) || isEmphasisedBeside(outline, block);
    return (isText(block) && beside) || isHeadedCaption(outline, block);
  }

  private static boolean isInPictureBox(Outline outline, TextBlock block) {
    Element box = block.element().parent();
    for (int level = 0; level < BOX_LEVELS && box != null; level++) {
      Range range = outline.range(box);
      if (range.size() > BOX_BLOCKS || outline.words(range) > BOX_WORDS) {
        return false;
      }
      if (hasPicture(box)) {
        return !hasHeading(outline, range);
      }
      box = box.parent();
    }
    return false;
  }

  private static boolean hasHeading(Outline outline, Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (outline.block(i).isHeading()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPicture(Element box) {
    int[] nodes = new int[1];
    boolean[] found = new boolean[1];
    box.filter(
        (node, depth) -> {
          found[0] |= node instanceof Element e && PICTURES.contains(e.normalName());
          return found[0] || ++nodes[0] > BOX_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return found[0];
  }
}
