package dateline.store;

import com.google.gson.stream.JsonReader;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an article together again from the two columns that {@link ArticleLayout} wrote. */
final class ArticleReading {
  private final JsonReader json;
  private final String text;
  private int at;

  private Optional<URI> url = Optional.empty();
  private String headline = "";
  private List<String> byline = List.of();
  private Optional<OffsetDateTime> published = Optional.empty();
  private Optional<String> site = Optional.empty();
  private Optional<String> language = Optional.empty();
  private final List<Block> body = new ArrayList<>();
  private final List<Removal> removed = new ArrayList<>();

  private ArticleReading(String layout, String text) {
    this.json = new JsonReader(new StringReader(layout));
    this.text = text;
  }

  static Article read(String layout, String text) {
    try {
      return new ArticleReading(layout, text).article();
    } catch (IOException | IllegalStateException | IllegalArgumentException broken) {
      throw new IllegalArgumentException("not the layout of an article: " + layout, broken);
    }
  }

  private Article article() throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "url" -> url = Optional.of(URI.create(json.nextString()));
        case "headline" -> headline = json.nextString();
        case "byline" -> byline = Strings.read(json);
        case "published" -> published = Optional.of(OffsetDateTime.parse(json.nextString()));
        case "site" -> site = Optional.of(json.nextString());
        case "language" -> language = Optional.of(json.nextString());
        case "blocks" -> blocks();
        case "removed" -> removals();
        default -> json.skipValue();
      }
    }
    return new Article(url, headline, byline, published, site, language, body, removed);
  }

  private void removals() throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      List<String> removal = Strings.read(json);
      String figures = removal.size() > 2 ? removal.get(2) : "";
      removed.add(new Removal(removal.get(0), removal.get(1), figures));
    }
    json.endArray();
  }

  private void blocks() throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      body.add(block());
    }
    json.endArray();
  }

  private Block block() throws IOException {
    BlockReading block = new BlockReading(json);
    String words = text.substring(at, at + block.length());
    at += block.length() + 1;
    return block.block(words);
  }
}
