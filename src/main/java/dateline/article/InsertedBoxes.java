package dateline.article;

import dateline.article.TextBlock.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Boxes that a page sets into its text: labels and lines that lie much deeper in its elements than
 * the paragraphs do, and of whose kind there are few.
 */
final class InsertedBoxes {
  /** Elements by which a box's lines lie deeper; 3 to 5 do about as well (decisions.md). */
  private static final int DEEPER = 4;

  /** Lines of one kind; parts of an article that lie deep are many. */
  private static final int FEW = 3;

  /** Words of a line in a box; longer texts tell something. */
  private static final int LONGEST = 40;

  /** Deeper than the parser lets elements lie. */
  private static final int MOST_DEPTH = 1 << 20;

  private static final Set<Shape> LINES = Set.of(Shape.PARAGRAPH, Shape.HEADING);

  private InsertedBoxes() {}

  static void remove(Body body) {
    int deep = usualDepth(body) + DEEPER;
    List<Integer> lines = new ArrayList<>();
    for (int i = body.first(); i <= body.last(); i++) {
      if (body.isKept(i) && isLine(body.block(i)) && depth(body.block(i)) >= deep) {
        lines.add(i);
      }
    }
    if (!lines.isEmpty()) {
      removeFew(body, lines);
    }
  }

  private static boolean isLine(TextBlock block) {
    return LINES.contains(block.shape()) && block.words() <= LONGEST;
  }

  private static void removeFew(Body body, List<Integer> lines) {
    Map<String, Integer> kinds = new HashMap<>();
    for (TextBlock block : body.kept()) {
      kinds.merge(Kin.kind(block), 1, Integer::sum);
    }
    for (int i : lines) {
      if (kinds.getOrDefault(Kin.kind(body.block(i)), 0) <= FEW) {
        body.remove(i, "inserted box");
      }
    }
  }

  /** The depth that half of the prose does not exceed; beyond all where there is none. */
  private static int usualDepth(Body body) {
    int[] depths =
        body.kept().stream().filter(TextBlock::isProse).mapToInt(InsertedBoxes::depth).toArray();
    Arrays.sort(depths);
    return depths.length == 0 ? MOST_DEPTH : depths[(depths.length - 1) / 2];
  }

  /** Elements around the block, its own included; the parser's depth limit bounds the walk. */
  private static int depth(TextBlock block) {
    int depth = 0;
    for (Element e = block.element(); e != null; e = e.parent()) {
      depth++;
    }
    return depth;
  }
}
