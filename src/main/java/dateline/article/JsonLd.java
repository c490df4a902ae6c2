package dateline.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dateline.text.Printable;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article as the page describes it in JSON-LD (schema.org); broken JSON is no description. */
final class JsonLd {
  /** Characters of one script and objects of one page that are looked at. */
  private static final int MAX_SCRIPT = 2_000_000;

  private static final int MAX_OBJECTS = 5_000;

  /** What the types of articles end with; most scripts describe the site or the way to the page. */
  private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");

  private final JsonObject article;

  private JsonLd(JsonObject article) {
    this.article = article;
  }

  /** The page's article; the first one with a headline. An empty description if there is none. */
  static JsonLd of(Landmarks page) {
    JsonObject found = new JsonObject();
    for (Element script : page.described()) {
      for (JsonObject object : objects(script.data())) {
        if (isArticle(object) && rank(object) > rank(found)) {
          found = object;
        }
      }
    }
    return new JsonLd(found);
  }

  private static int rank(JsonObject article) {
    return (article.has("headline") || article.has("name") ? 1 : 0)
        + (article.has("datePublished") ? 1 : 0)
        + (article.has("articleBody") ? 2 : 0);
  }

  private static List<JsonObject> objects(String script) {
    List<JsonObject> objects = new ArrayList<>();
    if (script.length() > MAX_SCRIPT || ARTICLES.stream().noneMatch(script::contains)) {
      return objects;
    }
    Deque<JsonElement> open = new ArrayDeque<>();
    parse(script).ifPresent(open::add);
    while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
      JsonElement next = open.remove();
      if (next instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (next instanceof JsonObject object) {
        objects.add(object);
        object.entrySet().forEach(member -> open.add(member.getValue()));
      }
    }
    return objects;
  }

  private static Optional<JsonElement> parse(String script) {
    int start = firstOf(script, '{', '[');
    if (start < 0) {
      return Optional.empty();
    }
    try {
      JsonReader reader = new JsonReader(new StringReader(script.substring(start)));
      reader.setStrictness(Strictness.LENIENT);
      return Optional.of(JsonParser.parseReader(reader));
    } catch (JsonParseException broken) {
      return Optional.empty();
    }
  }

  private static int firstOf(String text, char a, char b) {
    int first = text.indexOf(a);
    int second = text.indexOf(b);
    return first < 0 || (second >= 0 && second < first) ? second : first;
  }

  private static boolean isArticle(JsonObject object) {
    for (String type : strings(object.get("@type"), "name")) {
      if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  /** The described body's paragraphs: lines of text, or of HTML if it holds tags. */
  List<String> body() {
    JsonElement body = article.get("articleBody");
    if (body == null || !body.isJsonPrimitive()) {
      return List.of();
    }
    String text = body.getAsString();
    String lines =
        text.contains("</p>") || text.contains("<br") ? Jsoup.parse(text).wholeText() : text;
    return Parser.unescapeEntities(lines, false)
        .lines()
        .map(Printable::line)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  Optional<String> text(String member) {
    return strings(article.get(member), "name").stream().findFirst();
  }

  List<String> texts(String member) {
    return strings(article.get(member), "name");
  }

  /** Strings of a string, an object (its {@code member}) or an array of them; printable. */
  private static List<String> strings(JsonElement element, String member) {
    List<String> strings = new ArrayList<>();
    if (element instanceof JsonArray array) {
      for (JsonElement item : array) {
        if (!(item instanceof JsonArray)) {
          strings.addAll(strings(item, member));
        }
      }
    } else if (element instanceof JsonObject object) {
      JsonElement inner = object.get(member);
      if (inner != null && !(inner instanceof JsonObject)) {
        strings.addAll(strings(inner, member));
      }
    } else if (element != null && element.isJsonPrimitive()) {
      String line = Printable.line(Parser.unescapeEntities(element.getAsString(), false));
      if (!line.isEmpty()) {
        strings.add(line);
      }
    }
    return strings;
  }
}
