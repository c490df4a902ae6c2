package dateline.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdom2.Document;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) into the same tidy document as XML. */
final class JsonFeed {
  /** Characters; a small array takes forty bytes of memory for its two characters. */
  private static final int LONGEST = 8_000_000;

  private final URI url;
  private final AtomElement feed = AtomElement.feed();
  private final Set<String> ids = new LinkedHashSet<>();

  private JsonFeed(URI url) {
    this.url = url;
  }

  static boolean isJson(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '{';
  }

  static Document tidy(String text, URI url) throws FeedException {
    JsonObject root = object(text, url);
    List<JsonObject> items = objects(root, "items");
    if (items.isEmpty() && string(root, "version").isEmpty() && !root.has("items")) {
      throw new FeedException(Reading.host(url) + " sent JSON that is not a feed", false);
    }
    JsonFeed reading = new JsonFeed(url);
    reading.head(root);
    items.stream().limit(Tidying.ENTRIES).forEach(reading::entry);
    return reading.feed.document();
  }

  private static JsonObject object(String text, URI url) throws FeedException {
    if (text.length() > LONGEST) {
      throw new FeedException(Reading.host(url) + " sent too much JSON", false);
    }
    try {
      return JsonParser.parseString(text.replace("\uFEFF", "")).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException broken) {
      throw new FeedException(Reading.host(url) + " sent broken JSON", false);
    }
  }

  private void head(JsonObject root) {
    feed.text("title", Prose.plain(string(root, "title")));
    feed.text("subtitle", string(root, "description"));
    feed.text("logo", string(root, "icon"));
    address(root, "home_page_url").ifPresent(page -> feed.link("alternate", page));
    people(root).forEach(feed::author);
    feed.dublinCore("language", string(root, "language"));
  }

  private void entry(JsonObject item) {
    AtomElement entry = feed.entry();
    String title = string(item, "title");
    Optional<URI> page = address(item, "url").or(() -> address(item, "external_url"));
    String html = string(item, "content_html");
    String content = html.isEmpty() ? Node.escaped(string(item, "content_text")) : html;
    entry.text("title", Prose.plain(title));
    page.ifPresent(address -> entry.link("alternate", address));
    entry.html("content", content);
    entry.html("summary", Node.escaped(string(item, "summary")));
    entry.text(
        "id", EntryIdentity.of(string(item, "id"), page, title + "\n" + content).unlike(ids));
    FeedDates.parse(string(item, "date_published")).ifPresent(d -> entry.date("published", d));
    FeedDates.parse(string(item, "date_modified")).ifPresent(d -> entry.date("updated", d));
    people(item).forEach(entry::author);
    strings(item, "tags").forEach(entry::category);
    objects(item, "attachments").forEach(file -> attachment(entry, file));
  }

  private void attachment(AtomElement entry, JsonObject file) {
    String size = string(file, "size_in_bytes");
    OptionalLong bytes = Links.bytes(size);
    address(file, "url")
        .ifPresent(at -> entry.enclosure(new Enclosure(at, string(file, "mime_type"), bytes)));
  }

  private static List<Person> people(JsonObject owner) {
    List<JsonObject> authors = new ArrayList<>(objects(owner, "authors"));
    if (authors.isEmpty() && owner.get("author") instanceof JsonObject author) {
      authors.add(author);
    }
    return authors.stream()
        .flatMap(author -> Person.of(string(author, "name"), "").stream())
        .toList();
  }

  private Optional<URI> address(JsonObject owner, String name) {
    return Addresses.resolve(Optional.of(url), string(owner, name));
  }

  /** A string, or a number as one: some feeds number their items. */
  private static String string(JsonObject owner, String name) {
    JsonElement value = owner.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
  }

  private static List<String> strings(JsonObject owner, String name) {
    List<String> strings = new ArrayList<>();
    if (owner.get(name) instanceof com.google.gson.JsonArray array) {
      array.forEach(
          value -> {
            if (value.isJsonPrimitive()) strings.add(value.getAsString());
          });
    }
    return strings;
  }

  private static List<JsonObject> objects(JsonObject owner, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (owner.get(name) instanceof com.google.gson.JsonArray array) {
      for (JsonElement element : array) {
        if (element instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
