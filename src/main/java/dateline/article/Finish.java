package dateline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes the blocks of an article out of a page's: links get absolute targets. */
final class Finish {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private static final int LONGEST_TARGET = 2_000;

  private Finish() {}

  static List<Block> blocks(List<TextBlock> kept) {
    ListPlaces places = new ListPlaces(kept);
    Pictures pictures = new Pictures();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      blocks.add(block(kept.get(i), i, places, pictures));
    }
    return blocks;
  }

  private static Block block(TextBlock block, int index, ListPlaces places, Pictures pictures) {
    String text = block.text();
    return switch (block.shape()) {
      case PARAGRAPH -> new Block.Paragraph(text, links(block), block.marks());
      case HEADING -> new Block.Heading(Math.max(2, block.level()), text, inHeading(block));
      case QUOTE -> new Block.Quote(text, links(block), block.marks());
      case ITEM -> places.item(index, block, links(block));
      case CAPTION -> new Block.Caption(text, pictures.of(block.element()));
      case CODE -> new Block.Code(text.stripTrailing(), CodeLanguage.of(block.element()));
      case ROW -> TableRows.row(block, links(block));
    };
  }

  /** A heading is strong in itself. */
  private static List<Mark> inHeading(TextBlock block) {
    return block.marks().stream().filter(mark -> mark.style() != Mark.Style.STRONG).toList();
  }

  private static List<Link> links(TextBlock block) {
    List<Link> links = new ArrayList<>();
    for (TextBlock.Anchor anchor : block.anchors()) {
      target(address(anchor.element()))
          .ifPresent(target -> links.add(new Link(anchor.start(), anchor.end(), target)));
    }
    return links;
  }

  /** Resolving costs more than reading; most addresses of a page are whole. */
  static String address(Element link) {
    String href = link.attr("href");
    return href.startsWith("https://") ? href : link.absUrl("href");
  }

  static Optional<URI> target(String href) {
    if (href.isEmpty() || href.length() > LONGEST_TARGET) {
      return Optional.empty();
    }
    try {
      URI target = new URI(href);
      String scheme = target.getScheme();
      return scheme != null && SCHEMES.contains(scheme) ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException notATarget) {
      return Optional.empty();
    }
  }
}
