package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * Cuts a tree into its runs of text, in reading order. Walks without recursion and looks at each
 * node once.
 */
final class BlockReader implements NodeFilter {
  /** Blocks of one page; the rest is not read. The longest real page had 14,000. */
  private static final int MAX_BLOCKS = 100_000;

  /** A run of at least this many characters that ends a sentence is a paragraph at a line break. */
  private static final int LINE_IS_PARAGRAPH = 80;

  /** What code does not hold, but the rest of a page does whose pre element was never closed. */
  private static final Evaluator NOT_CODE =
      Selector.evaluatorOf("p, h1, h2, h3, h4, table, ul, ol, article, section, form");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final BlockText run = new BlockText();
  private final Nesting nesting = new Nesting();
  private final TableGrid grid = new TableGrid();
  private final FootnoteMarks marks = new FootnoteMarks();
  private final Removals removals;
  private final Element root;
  private boolean lineBroken;
  private boolean codeLines;

  private BlockReader(Element root, Removals removals) {
    this.root = root;
    this.removals = removals;
  }

  /** Short hidden texts are left out and recorded; long ones are judged as other blocks are. */
  static List<TextBlock> read(Element root, Removals removals) {
    BlockReader reader = new BlockReader(root, removals);
    root.filter(reader);
    reader.flush(root);
    reader.marks.report(removals);
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (blocks.size() >= MAX_BLOCKS) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      append(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (Invisible.isNeverText(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!run.isEmpty() && marks.isMark(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!run.isEmpty() && Tooltips.isOne(element)) {
      removals.add("tooltip", element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Invisible.isHidden(element) && !Invisible.isLong(element)) {
      removals.add("hidden", element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breakLine(element);
    } else if (isBoundary(element, tag)) {
      boundary(parentOf(element), tag);
      codeLines |= !nesting.isVerbatim() && tag.equals("pre") && isCodeInLines(element);
      openTablePart(tag);
    } else if (tag.equals("a")) {
      run.openLink(element);
    } else if (isCell(tag)) {
      run.skipCells(grid.before(), true);
    } else {
      run.openInline(tag);
    }
    nesting.open(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element, String tag) {
    if (isCell(tag) && nesting.isInDataTable()) {
      run.endCell(tag.equals("th"));
      run.skipCells(grid.beside(element), false);
    } else if (isBoundary(element, tag)) {
      closeTablePart(tag);
      boundary(element, tag);
    } else if (tag.equals("a")) {
      run.closeLink();
    } else {
      run.closeInline(tag);
    }
    nesting.close(element);
  }

  private void openTablePart(String tag) {
    if (tag.equals("table")) {
      grid.openTable();
    } else if (tag.equals("tr")) {
      grid.openRow();
    }
  }

  private void closeTablePart(String tag) {
    if (tag.equals("table")) {
      grid.closeTable();
    } else if (tag.equals("tr") && nesting.isInDataTable()) {
      run.skipCells(grid.after(), true);
    }
  }

  /** Between blocks; lines of code in elements of their own are one block. */
  private void boundary(Element at, String tag) {
    if (codeLines && nesting.isVerbatim() && !tag.equals("pre")) {
      run.newLine();
    } else {
      flush(at);
      codeLines &= nesting.isTwiceVerbatim();
    }
  }

  private static boolean isCodeInLines(Element pre) {
    return pre.firstElementChild() != null && pre.selectFirst(NOT_CODE) == null;
  }

  private void append(TextNode text) {
    if (nesting.isVerbatim()) {
      run.appendVerbatim(text.getWholeText());
      return;
    }
    String raw = text.getWholeText();
    if (!raw.isBlank()) {
      lineBroken = false;
    }
    run.append(raw, nesting.isBold(), parentOf(text));
  }

  /** Two line breaks, or one after a whole sentence, end a paragraph. */
  private void breakLine(Element br) {
    if (nesting.isVerbatim()) {
      run.appendVerbatim("\n");
    } else if (lineBroken || isWholeLine()) {
      flush(parentOf(br));
    } else {
      run.space();
      lineBroken = true;
    }
  }

  private boolean isWholeLine() {
    return run.length() >= LINE_IS_PARAGRAPH && ".!?。！？\"”»…".indexOf(run.lastCharacter()) >= 0;
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  private boolean isBoundary(Element element, String tag) {
    if (isCell(tag)) {
      return !nesting.isInDataTable();
    }
    return element.isBlock() || (tag.indexOf('-') > 0 && !isInsideText(element));
  }

  /** An element of the page's own making inside a paragraph: the paragraph goes on around it. */
  private static boolean isInsideText(Element element) {
    Element parent = element.parent();
    while (parent != null && !Nesting.isHolder(parent)) {
      parent = parent.parent();
    }
    return parent != null && parent.normalName().equals("p");
  }

  private Element parentOf(Node node) {
    Node parent = node.parent();
    return parent instanceof Element element ? element : root;
  }

  private void flush(Element at) {
    lineBroken = false;
    if (run.isEmpty()) {
      run.dropCells();
      return;
    }
    Element holder = at;
    while (!Nesting.isHolder(holder)) {
      holder = parentOf(holder);
    }
    TextBlock block = run.finish(holder, nesting.shape(), nesting.headingLevel());
    if (!block.text().isBlank()) {
      blocks.add(block);
    }
  }
}
