package dateline.article;

import java.util.List;

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

  record ListItem(String text, List<Link> links) implements Block {
    public ListItem {
      links = List.copyOf(links);
    }

    @Override
    public String kind() {
      return "list-item";
    }
  }

  record Caption(String text) implements Block {
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
