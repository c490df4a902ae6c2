package dateline.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import dateline.feed.Enclosure;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.feed.FeedException;
import dateline.feed.WholeFeed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the parser over a suite of feeds (DIR/expected.jsonl and DIR/cases) and writes one line of
 * JSON a case. Entries are what the reader sees; of the feed, Rome's model is shown where ours has
 * no such field.
 */
public final class FeedSuite {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private static final URI NOWHERE = URI.create("http://127.0.0.1:8097/");

  private FeedSuite() {}

  /** Arguments: the folder of the suite and the file to write. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
        JsonObject test = GSON.fromJson(line, JsonObject.class);
        out.write(GSON.toJson(run(folder, test)));
        out.write('\n');
      }
    }
  }

  /** What came of one case, as the line that is written for it. */
  public static JsonObject outcome(Path folder, JsonObject test) throws IOException {
    return GSON.toJsonTree(run(folder, test)).getAsJsonObject();
  }

  private static Map<String, Object> run(Path folder, JsonObject test) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", test.get("id").getAsString());
    byte[] document = Files.readAllBytes(folder.resolve(test.get("file").getAsString()));
    long start = System.nanoTime();
    try {
      WholeFeed whole = WholeFeed.read(document, contentType(test), url(test));
      line.put("status", "ok");
      line.put("ms", (System.nanoTime() - start) / 1e6);
      line.put("encoding", whole.encoding());
      line.put("feed", feed(whole));
      line.put("entries", entries(whole));
    } catch (FeedException refused) {
      line.put("status", "error");
      line.put("error", refused.getMessage());
    }
    return line;
  }

  private static String contentType(JsonObject test) {
    for (Map.Entry<String, JsonElement> header : test.getAsJsonObject("http").entrySet()) {
      if (header.getKey().equalsIgnoreCase("content-type")) {
        return header.getValue().getAsString();
      }
    }
    return "";
  }

  private static URI url(JsonObject test) {
    JsonElement url = test.get("url");
    return url == null || url.isJsonNull() ? NOWHERE : URI.create(url.getAsString().strip());
  }

  private static Map<String, Object> feed(WholeFeed whole) {
    Feed ours = whole.feed();
    SyndFeed rome = whole.rome();
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("title", ours.title());
    feed.put("link", ours.site().map(URI::toString).orElse(null));
    feed.put("id", rome.getUri());
    feed.put("description", rome.getDescription());
    feed.put("rights", rome.getCopyright());
    SyndPerson author = rome.getAuthors().stream().findFirst().orElse(null);
    feed.put("author", author == null ? null : author.getName() + " " + author.getEmail());
    feed.put("author_name", author == null ? null : author.getName());
    feed.put("author_email", author == null ? null : author.getEmail());
    feed.put("language", ours.language().orElse(null));
    feed.put("updated", seconds(whole.updated()));
    feed.put("published", seconds(whole.updated()));
    feed.put("image", rome.getImage() == null ? null : rome.getImage().getUrl());
    feed.put("categories", rome.getCategories().stream().map(SyndCategory::getName).toList());
    return feed;
  }

  private static List<Map<String, Object>> entries(WholeFeed whole) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < whole.feed().entries().size(); i++) {
      entries.add(entry(whole.feed().entries().get(i), whole.rome().getEntries().get(i)));
    }
    return entries;
  }

  private static Map<String, Object> entry(Entry ours, SyndEntry rome) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("title", ours.title());
    entry.put("link", ours.link().map(URI::toString).orElse(null));
    entry.put("id", ours.id());
    SyndPerson author = rome.getAuthors().stream().findFirst().orElse(null);
    entry.put("author", author == null ? null : author.getName() + " " + author.getEmail());
    entry.put("author_name", ours.authors().stream().findFirst().orElse(null));
    entry.put("author_email", author == null ? null : author.getEmail());
    entry.put(
        "rights", rome.getModule(DCModule.URI) instanceof DCModule core ? core.getRights() : null);
    entry.put("published", seconds(ours.published()));
    entry.put("updated", seconds(ours.updated()));
    entry.put("summary", ours.summary());
    entry.put("content", ours.content());
    entry.put("categories", ours.categories());
    entry.put("comments", ours.comments().map(URI::toString).orElse(null));
    List<Map<String, Object>> enclosures = new ArrayList<>();
    ours.enclosures().forEach(file -> enclosures.add(enclosure(file)));
    entry.put("enclosures", enclosures);
    return entry;
  }

  private static Map<String, Object> enclosure(Enclosure file) {
    Map<String, Object> enclosure = new LinkedHashMap<>();
    enclosure.put("url", file.url().toString());
    enclosure.put("type", file.type());
    enclosure.put("length", file.bytes().isPresent() ? file.bytes().getAsLong() : null);
    return enclosure;
  }

  private static @Nullable Long seconds(Optional<Instant> date) {
    return date.map(Instant::getEpochSecond).orElse(null);
  }
}
