package dateline.article;

import dateline.article.Block.Part;
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

  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

  private final int[] depths;
  private final int[] numbers;
  private final Part[] parts;
  private final IdentityHashMap<Element, ListNumbers> lists = new IdentityHashMap<>();

  ListPlaces(List<TextBlock> blocks) {
    this.depths = new int[blocks.size()];
    this.numbers = new int[blocks.size()];
    this.parts = new Part[blocks.size()];
    Set<Element> begun = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).shape() == Shape.ITEM) {
        Element item = item(blocks.get(i).element());
        depths[i] = depth(item);
        parts[i] = part(item, item == null || begun.add(item));
        numbers[i] = item != null && parts[i] == Part.ITEM ? number(item) : 0;
      }
    }
    level(blocks);
  }

  private static @Nullable Element item(Element holder) {
    Element at = holder;
    while (at != null && !ITEMS.contains(at.normalName())) {
      at = at.parent();
    }
    return at;
  }

  private static int depth(@Nullable Element item) {
    int depth = 0;
    for (Element at = item; at != null; at = at.parent()) {
      depth += ITEMS.contains(at.normalName()) ? 1 : 0;
    }
    return depth;
  }

  private static Part part(@Nullable Element item, boolean begins) {
    if (!begins) {
      return Part.CONTINUED;
    }
    boolean term = item != null && item.nameIs("dt");
    boolean definition = item != null && item.nameIs("dd");
    return term ? Part.TERM : definition ? Part.DEFINITION : Part.ITEM;
  }

  private int number(Element item) {
    Element list = item.parent();
    boolean numbered = list != null && list.nameIs("ol");
    return numbered ? lists.computeIfAbsent(list, ListNumbers::new).next(item) : 0;
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

  /** The item as a block of an article. */
  Block.ListItem item(int index, TextBlock block, List<Link> links) {
    return new Block.ListItem(
        block.text(), links, block.marks(), depths[index], numbers[index], parts[index]);
  }
}
