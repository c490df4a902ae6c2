package dateline.store;

import com.google.gson.stream.JsonWriter;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Mark;
import dateline.article.Removal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes an article as two columns: its text, which full-text search keeps, and as JSON all that is
 * not text, with the length of each block so that the text can be cut up again.
 */
final class ArticleLayout {
  private ArticleLayout() {}

  /** The text of all blocks, captions too, joined by line feeds. */
  static String text(Article article) {
    return article.body().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** All but the text, as JSON. */
  static String write(Article article) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setSerializeNulls(false);
      write(article, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string refused to grow", impossible);
    }
    return text.toString();
  }

  private static void write(Article article, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("url").value(article.url().map(Object::toString).orElse(null));
    json.name("headline").value(article.headline());
    Strings.write(json.name("byline"), article.byline());
    json.name("published").value(article.published().map(Object::toString).orElse(null));
    json.name("site").value(article.site().orElse(null));
    json.name("language").value(article.language().orElse(null));
    json.name("blocks").beginArray();
    for (Block block : article.body()) {
      write(block, json);
    }
    json.endArray();
    json.name("removed").beginArray();
    for (Removal removal : article.removed()) {
      Strings.write(json, List.of(removal.rule(), removal.text(), removal.figures()));
    }
    json.endArray();
    json.endObject();
  }

  private static void write(Block block, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("kind").value(block.kind());
    json.name("length").value(block.text().length());
    if (block instanceof Block.Heading heading) {
      json.name("level").value(heading.level());
    }
    if (block instanceof Block.ListItem item && (item.depth() > 1 || item.number() > 0)) {
      json.name("depth").value(item.depth());
      json.name("number").value(item.number());
    }
    if (block instanceof Block.ListItem item && item.part() != Block.Part.ITEM) {
      json.name("part").value(name(item.part()));
    }
    if (block instanceof Block.Code code && code.language().isPresent()) {
      json.name("language").value(code.language().get());
    }
    if (block instanceof Block.Caption caption && caption.picture().isPresent()) {
      json.name("picture").value(caption.picture().get().toString());
    }
    if (block instanceof Block.TableRow row) {
      Strings.write(json.name("cells"), row.cells());
      json.name("head").value(row.head() ? Boolean.TRUE : null);
    }
    stretches(block, json);
    json.endObject();
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** Links and marks, if there are any. */
  private static void stretches(Block block, JsonWriter json) throws IOException {
    if (!block.marks().isEmpty()) {
      json.name("marks").beginArray();
      for (Mark mark : block.marks()) {
        json.beginArray().value(mark.start()).value(mark.end());
        json.value(name(mark.style())).endArray();
      }
      json.endArray();
    }
    if (!block.links().isEmpty()) {
      json.name("links").beginArray();
      for (Link link : block.links()) {
        json.beginArray().value(link.start()).value(link.end());
        json.value(link.target().toString()).endArray();
      }
      json.endArray();
    }
  }
}
