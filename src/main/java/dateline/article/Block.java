package dateline.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A block of an article, in reading order. Its text is printable and, but for code, one line. */
public sealed interface Block {
  String text();

  /** Links in the text, in order, not overlapping. */
  default List<Link> links() {
    return List.of();
  }

  /** Stretches of the text that the page sets apart, each inside or outside of every other. */
  default List<Mark> marks() {
    return List.of();
  }

  /** The name of the kind in JSON. */
  String kind();

  record Paragraph(String text, List<Link> links, List<Mark> marks) implements Block {
    public Paragraph {
      links = List.copyOf(links);
      marks = List.copyOf(marks);
    }

    public Paragraph(String text, List<Link> links) {
      this(text, links, List.of());
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * A sub-heading.
   *
   * @param level 2 to 6
   */
  record Heading(int level, String text, List<Mark> marks) implements Block {
    public Heading {
      marks = List.copyOf(marks);
    }

    public Heading(int level, String text) {
      this(level, text, List.of());
    }

    @Override
    public String kind() {
      return "heading";
    }
  }

  record Quote(String text, List<Link> links, List<Mark> marks) implements Block {
    public Quote {
      links = List.copyOf(links);
      marks = List.copyOf(marks);
    }

    public Quote(String text, List<Link> links) {
      this(text, links, List.of());
    }

    @Override
    public String kind() {
      return "quote";
    }
  }

  /** What a block of a list is. */
  enum Part {
    ITEM,
    /** A further paragraph of the item before it. */
    CONTINUED,
    TERM,
    DEFINITION
  }

  /**
   * An item of a list, or a part of one.
   *
   * @param depth how many lists it lies in: 1 in a list that lies in no other
   * @param number its place in a numbered list, from 1; 0 in other lists
   */
  record ListItem(String text, List<Link> links, List<Mark> marks, int depth, int number, Part part)
      implements Block {
    public ListItem {
      links = List.copyOf(links);
      marks = List.copyOf(marks);
      if (depth < 1 || number < 0) {
        throw new IllegalArgumentException("depth " + depth + ", number " + number);
      }
    }

    public ListItem(String text, List<Link> links, int depth, int number) {
      this(text, links, List.of(), depth, number, Part.ITEM);
    }

    /** An item of a plain list that lies in no other. */
    public ListItem(String text, List<Link> links) {
      this(text, links, 1, 0);
    }

    /** Whether a bullet or number stands before it. */
    public boolean isMarked() {
      return part == Part.ITEM;
    }

    @Override
    public String kind() {
      return "list-item";
    }
  }

  /**
   * The words to a picture.
   *
   * @param picture its address, where the page gives one
   */
  record Caption(String text, Optional<URI> picture) implements Block {
    public Caption(String text) {
      this(text, Optional.empty());
    }

    @Override
    public String kind() {
      return "caption";
    }
  }

  /**
   * Preformatted text; may hold line feeds.
   *
   * @param language as its page names it: letters, digits, {@code + # - _ .}
   */
  record Code(String text, Optional<String> language) implements Block {
    public Code(String text) {
      this(text, Optional.empty());
    }

    @Override
    public String kind() {
      return "code";
    }
  }

  /**
   * A row of a table; a cell may be empty. Links and marks lie in {@link #text}, none in two cells.
   *
   * @param head whether it names the columns
   */
  record TableRow(List<String> cells, List<Link> links, List<Mark> marks, boolean head)
      implements Block {
    /** Stands between cells in the text. */
    public static final String BAR = " | ";

    public TableRow {
      cells = List.copyOf(cells);
      links = List.copyOf(links);
      marks = List.copyOf(marks);
    }

    public TableRow(List<String> cells) {
      this(cells, List.of(), List.of(), false);
    }

    /** Where the cell begins in {@link #text}. */
    public int start(int cell) {
      int start = 0;
      for (String before : cells.subList(0, cell)) {
        start += before.length() + BAR.length();
      }
      return start;
    }

    @Override
    public String text() {
      return String.join(BAR, cells);
    }

    @Override
    public String kind() {
      return "table-row";
    }
  }
}
