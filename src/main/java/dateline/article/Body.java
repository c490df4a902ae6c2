package dateline.article;

import dateline.article.Outline.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of the body, and for each the rule that removed it, if one did. */
final class Body {
  private final Page page;
  private final Range range;
  private final TextBlock[] blocks;
  private final @Nullable String[] rules;
  private final String outside;
  private @Nullable String host;

  Body(Page page, Range range) {
    this(page, range, "outside the body");
  }

  /** A body with the name of the rule by which the rest of the page is outside. */
  Body(Page page, Range range, String outside) {
    this.page = page;
    this.range = range;
    this.outside = outside;
    this.blocks = page.outline().blocks().toArray(TextBlock[]::new);
    this.rules = new String[blocks.length];
  }

  Page page() {
    return page;
  }

  int first() {
    return range.first();
  }

  int last() {
    return range.last();
  }

  Range range() {
    return range;
  }

  TextBlock block(int index) {
    return blocks[index];
  }

  boolean isKept(int index) {
    return range.contains(index) && rules[index] == null;
  }

  void remove(int index, String rule) {
    if (rules[index] == null) {
      rules[index] = rule;
    }
  }

  /** The host of the page's own address; empty if it gives none. */
  String host() {
    String known = host;
    if (known == null) {
      known = page.host();
      host = known;
    }
    return known;
  }

  /** The block's words alone, as {@link Phrases#plain} makes them. */
  String plain(int index) {
    return page.outline().plain(index);
  }

  /** The block is of another kind than its tag says. */
  void recast(int index, TextBlock.Shape shape) {
    blocks[index] = blocks[index].as(shape);
  }

  /** The next kept block after (or, going back, before) an index; -1 if there is none. */
  int next(int index, int step) {
    int i = index + step;
    while (range.contains(i) && rules[i] != null) {
      i += step;
    }
    return range.contains(i) ? i : -1;
  }

  List<TextBlock> kept() {
    List<TextBlock> kept = new ArrayList<>();
    for (int i = first(); i <= last(); i++) {
      if (isKept(i)) {
        kept.add(block(i));
      }
    }
    return kept;
  }

  /** Words of running text that are kept. */
  int prose() {
    int words = 0;
    for (TextBlock block : kept()) {
      words += block.isProse() ? block.words() : 0;
    }
    return words;
  }

  /** Tells what is not in the article, the rest of the page included, in the page's order. */
  void report(Removals removals) {
    Evidence evidence = new Evidence(page);
    for (int i = 0; i < blocks.length && !removals.isFull(); i++) {
      String rule = rules[i];
      if (rule == null && !range.contains(i)) {
        rule = page.clutter(blocks[i]).orElse(outside);
      }
      if (rule != null) {
        removals.add(rule, blocks[i], evidence.of(rule, blocks[i]));
      }
    }
  }
}
