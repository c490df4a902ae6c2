package dateline.article;

import dateline.article.TextBlock.Shape;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where items stand: how deep in other items, and at which number of a numbered list. */
final class ListPlaces {
  /** Depths that are told apart. */
  private static final int DEEPEST = 6;

  private final int[] depths;
  private final int[] numbers;

  ListPlaces(List<TextBlock> blocks) {
    this.depths = new int[blocks.size()];
    this.numbers = new int[blocks.size()];
    IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
    Set<Element> counted = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).shape() == Shape.ITEM) {
        Element item = item(blocks.get(i).element());
        depths[i] = depth(item);
        numbers[i] = item != null && counted.add(item) ? number(item, counts) : 0;
      }
    }
    level(blocks);
  }

  private static @Nullable Element item(Element holder) {
    Element at = holder;
    while (at != null && !at.nameIs("li")) {
      at = at.parent();
    }
    return at;
  }

  private static int depth(@Nullable Element item) {
    int depth = 0;
    for (Element at = item; at != null; at = at.parent()) {
      depth += at.nameIs("li") ? 1 : 0;
    }
    return depth;
  }

  private static int number(Element item, IdentityHashMap<Element, Integer> counts) {
    Element list = item.parent();
    boolean numbered = list != null && list.nameIs("ol");
    return numbered ? counts.merge(list, 1, Integer::sum) : 0;
  }

  /** Some pages put the article itself into a list: what counts is how deep its own lists go. */
  private void level(List<TextBlock> blocks) {
    for (int start = 0; start < depths.length; start++) {
      int end = start;
      int least = Integer.MAX_VALUE;
      while (end < depths.length && blocks.get(end).shape() == Shape.ITEM) {
        least = Math.min(least, depths[end]);
        end++;
      }
      for (int i = start; i < end; i++) {
        depths[i] = Math.min(DEEPEST, depths[i] - least + 1);
      }
      start = Math.max(start, end - 1);
    }
  }

  /** From 1. */
  int depth(int index) {
    return depths[index];
  }

  /** From 1; 0 where the list has no numbers, or the item began in an earlier block. */
  int number(int index) {
    return numbers[index];
  }
}
