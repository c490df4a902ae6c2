package dateline.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blocks of a page and, for each element that holds any, which of them it holds. */
final class Outline {
  /** The blocks {@code first} to {@code last}, both included. */
  record Range(int first, int last) {
    boolean contains(int index) {
      return first <= index && index <= last;
    }

    boolean contains(Range other) {
      return first <= other.first && other.last <= last;
    }

    int size() {
      return last - first + 1;
    }
  }

  private final List<TextBlock> blocks;
  private static final Range NOTHING = new Range(0, -1);

  /** Elements of a usual page that hold text; room for them from the start. */
  static final int USUAL = 1 << 10;

  private final IdentityHashMap<Element, Range> ranges = new IdentityHashMap<>(USUAL);
  private final @Nullable String[] plain;
  private final int[] words;
  private final int[] prose;

  Outline(List<TextBlock> blocks) {
    this.blocks = List.copyOf(blocks);
    this.plain = new String[blocks.size()];
    this.words = new int[blocks.size() + 1];
    this.prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      words[i + 1] = words[i] + block.words();
      prose[i + 1] = prose[i] + (block.isProse() ? block.words() : 0);
      claim(block.innermost(), i);
    }
  }

  /** Every ancestor's range grows by this block; the parser's depth limit bounds the walk. */
  private void claim(Element holder, int index) {
    for (Element e = holder; e != null; e = e.parent()) {
      Range range = ranges.get(e);
      if (range != null && range.last == index) {
        return;
      }
      ranges.put(e, new Range(range == null ? index : range.first, index));
    }
  }

  /** Shows each element that holds text, with its blocks. */
  void forEach(BiConsumer<Element, Range> action) {
    ranges.forEach(action);
  }

  List<TextBlock> blocks() {
    return blocks;
  }

  TextBlock block(int index) {
    return blocks.get(index);
  }

  /** The block's words alone, as {@link Phrases#plain} makes them; worked out once. */
  String plain(int index) {
    String known = plain[index];
    if (known == null) {
      known = Phrases.plain(block(index).text());
      plain[index] = known;
    }
    return known;
  }

  int size() {
    return blocks.size();
  }

  Range all() {
    return new Range(0, blocks.size() - 1);
  }

  /** The element's blocks; an empty range if it holds none. */
  Range range(Element element) {
    return ranges.getOrDefault(element, NOTHING);
  }

  int words(Range range) {
    return words[range.last + 1] - words[range.first];
  }

  /** Words of running text. */
  int prose(Range range) {
    return prose[range.last + 1] - prose[range.first];
  }
}
