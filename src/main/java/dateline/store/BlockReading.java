package dateline.store;

import com.google.gson.stream.JsonReader;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Mark;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One block of a layout, all but its text. What a layout of an earlier version lacks is empty. */
final class BlockReading {
  private final JsonReader json;

  private String kind = "";
  private int level;
  private int length;
  private int depth = 1;
  private int number;
  private Block.Part part = Block.Part.ITEM;
  private boolean head;
  private Optional<String> language = Optional.empty();
  private Optional<URI> picture = Optional.empty();
  private List<Link> links = List.of();
  private List<Mark> marks = List.of();
  private List<String> cells = List.of();

  BlockReading(JsonReader json) throws IOException {
    this.json = json;
    json.beginObject();
    while (json.hasNext()) {
      value(json.nextName());
    }
    json.endObject();
  }

  private void value(String name) throws IOException {
    switch (name) {
      case "kind" -> kind = json.nextString();
      case "length" -> length = json.nextInt();
      case "level" -> level = json.nextInt();
      case "depth" -> depth = json.nextInt();
      case "number" -> number = json.nextInt();
      case "part" -> part = Block.Part.valueOf(choice());
      case "head" -> head = json.nextBoolean();
      case "language" -> language = Optional.of(json.nextString());
      case "picture" -> picture = Optional.of(URI.create(json.nextString()));
      case "cells" -> cells = Strings.read(json);
      case "links" -> links = links();
      case "marks" -> marks = marks();
      default -> json.skipValue();
    }
  }

  private String choice() throws IOException {
    return json.nextString().toUpperCase(Locale.ROOT);
  }

  /** UTF-16 units of the block's text. */
  int length() {
    return length;
  }

  Block block(String words) {
    return switch (kind) {
      case "heading" -> new Block.Heading(level, words, marks);
      case "quote" -> new Block.Quote(words, links, marks);
      case "list-item" -> new Block.ListItem(words, links, marks, depth, number, part);
      case "caption" -> new Block.Caption(words, picture);
      case "code" -> new Block.Code(words, language);
      case "table-row" -> new Block.TableRow(cells, links, marks, head);
      case "paragraph" -> new Block.Paragraph(words, links, marks);
      default -> throw new IllegalArgumentException("unknown kind of block: " + kind);
    };
  }

  private List<Link> links() throws IOException {
    List<Link> read = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      json.beginArray();
      read.add(new Link(json.nextInt(), json.nextInt(), URI.create(json.nextString())));
      json.endArray();
    }
    json.endArray();
    return read;
  }

  private List<Mark> marks() throws IOException {
    List<Mark> read = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      json.beginArray();
      read.add(new Mark(json.nextInt(), json.nextInt(), Mark.Style.valueOf(choice())));
      json.endArray();
    }
    json.endArray();
    return read;
  }
}
