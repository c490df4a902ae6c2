package dateline.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Whether what a parser made of a feed is what a case of the suite expects, leniently: texts are
 * equal without tags, entities and white space, and a summary may stand for a content.
 */
final class SuiteScore {
  private static final Map<String, String> STANDS_IN =
      Map.of(
          "summary", "content",
          "content", "summary",
          "updated", "published",
          "published", "updated",
          "id", "link",
          "author", "author_name",
          "author_name", "author",
          "author_email", "author");

  private static final Set<String> ADDRESSES = Set.of("link", "url", "image", "comments", "id");

  private SuiteScore() {}

  /** Whether the outcome (see {@link dateline.bench.FeedSuite}) meets all checks of the case. */
  static boolean meets(JsonObject outcome, JsonArray checks) {
    return outcome.get("status").getAsString().equals("ok")
        && checks.asList().stream().allMatch(check -> meets(outcome, check.getAsJsonObject()));
  }

  private static boolean meets(JsonObject outcome, JsonObject check) {
    String path = check.get("path").getAsString();
    JsonElement wanted = check.get("value");
    if (path.equals("entries.count")) {
      return outcome.getAsJsonArray("entries").size() == wanted.getAsInt();
    }
    if (path.equals("encoding")) {
      return encoding(at(outcome, path)).equals(encoding(wanted));
    }
    String key = path.substring(path.lastIndexOf('.') + 1);
    JsonElement got = at(outcome, path);
    if (equal(key, got, wanted) || (string(wanted).isEmpty() && string(got).isEmpty())) {
      return true;
    }
    boolean mayStandIn = string(got).isEmpty() || key.startsWith("author_");
    String other = path.substring(0, path.length() - key.length()) + STANDS_IN.get(key);
    return STANDS_IN.containsKey(key) && mayStandIn && equal(key, at(outcome, other), wanted);
  }

  /** The value at a path such as {@code entries[0].enclosures[1].url}; null where it ends. */
  private static JsonElement at(JsonElement from, String path) {
    JsonElement found = from;
    for (String step : path.split("[.\\[]")) {
      boolean isIndex = step.endsWith("]");
      int index = isIndex ? Integer.parseInt(step.substring(0, step.length() - 1)) : 0;
      if (isIndex && found instanceof JsonArray array && index < array.size()) {
        found = array.get(index);
      } else if (!isIndex && found instanceof JsonObject object && object.has(step)) {
        found = object.get(step);
      } else {
        return JsonNull.INSTANCE;
      }
    }
    return found;
  }

  private static boolean equal(String key, JsonElement got, JsonElement wanted) {
    if (got.isJsonNull()) {
      return false;
    }
    String one = string(got);
    String other = string(wanted);
    if (ADDRESSES.contains(key)) {
      return address(one).equals(address(other));
    }
    if (key.startsWith("author")) {
      return words(one).containsAll(words(other));
    }
    return forms(one).stream().anyMatch(forms(other)::contains);
  }

  private static String string(JsonElement value) {
    return value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static String address(String written) {
    String address = Parser.unescapeEntities(written.strip(), false);
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static Set<String> words(String author) {
    return new HashSet<>(Arrays.asList(author.toLowerCase(Locale.ROOT).split("[^\\w@.-]+")));
  }

  /** As written, as text, and both with what is escaped undone; no white space, no case. */
  private static Set<String> forms(String text) {
    String unescaped = Parser.unescapeEntities(text, false);
    return Stream.of(text, unescaped, plain(text), plain(unescaped))
        .map(form -> form.replaceAll("[\\s\\u00A0]", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static String plain(String html) {
    Document document = Jsoup.parse(html);
    document.select("script, style").remove();
    return document.wholeText();
  }

  /** Encodings that the web takes for one another. */
  private static String encoding(JsonElement name) {
    String plain = string(name).toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (plain) {
      case "utf8" -> "utf-8";
      case "iso-8859-1", "iso88591", "us-ascii", "ascii", "cp1252", "latin-1" -> "windows-1252";
      case "gb2312", "gbk" -> "gb18030";
      case "u16", "utf-16be", "utf-16le" -> "utf-16";
      case "utf-32be", "utf-32le" -> "utf-32";
      default -> plain;
    };
  }
}
