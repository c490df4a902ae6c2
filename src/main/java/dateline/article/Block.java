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

  /** The name of the kind in JSON. */
  String kind();

  record Paragraph(String text, List<Link> links) implements Block {
    public Paragraph {
      links = List.copyOf(links);
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
  record Heading(int level, String text) implements Block {
    @Override
    public String kind() {
      return "heading";
    }
  }

  record Quote(String text, List<Link> links) implements Block {
    public Quote {
      links = List.copyOf(links);
    }

    @Override
    public String kind() {
      return "quote";
    }
  }

  /**
   * An item of a list.
   *
   * @param depth how many items it lies in, itself included: 1 in a list that lies in no other
   * @param number its place in a numbered list, from 1; 0 in other lists
   */
  record ListItem(String text, List<Link> links, int depth, int number) implements Block {
    public ListItem {
      links = List.copyOf(links);
      if (depth < 1 || number < 0) {
        throw new IllegalArgumentException("depth " + depth + ", number " + number);
      }
    }

    /** An item of a plain list that lies in no other. */
    public ListItem(String text, List<Link> links) {
      this(text, links, 1, 0);
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

  /** Preformatted text; may hold line feeds. */
  record Code(String text) implements Block {
    @Override
    public String kind() {
      return "code";
    }
  }

  /** A row of a table; a cell may be empty. */
  record TableRow(List<String> cells) implements Block {
    public TableRow {
      cells = List.copyOf(cells);
    }

    @Override
    public String text() {
      return String.join(" | ", cells);
    }

    @Override
    public String kind() {
      return "table-row";
    }
  }
}
