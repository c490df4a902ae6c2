package dateline.briefing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.article.Article;
import dateline.bench.BriefGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hand-labelled article: what a good briefing of it says.
 *
 * @param sentences text by id, "paragraph.sentence"
 * @param reference wordings of the bottom line
 * @param longest words a briefing of it may have
 */
record GoldArticle(
    String id,
    Article article,
    Map<String, String> sentences,
    List<Person> actors,
    List<Item> stakes,
    List<Item> facts,
    List<String> reference,
    List<String> boilerplate,
    int longest) {
  /** An actor of the article; salience 3 must be there, 2 should, 1 may. */
  record Person(List<String> names, boolean isPerson, List<String> roles, int salience) {}

  /** A stake or fact, with the sentences that say it. */
  record Item(List<String> texts, List<String> phrases, List<String> sentenceIds, int salience) {
    /** Whether a bullet says it: 0 if not (the scorer's {@code item_sim}). */
    double similarity(String bullet) {
      String[] words = bullet.strip().split("\\s+");
      String text = String.join(" ", List.of(words).subList(0, Math.min(50, words.length)));
      List<String> content = GoldWords.content(text);
      double f1 =
          texts.stream()
              .mapToDouble(t -> GoldWords.f1(content, GoldWords.content(t)))
              .max()
              .orElse(0);
      double said = phrases.stream().filter(p -> isSaid(p, content)).count();
      double share = phrases.isEmpty() ? 0 : said / phrases.size();
      return f1 >= 0.45 || (share >= 0.6 && f1 >= 0.15) ? Math.max(f1, share) : 0;
    }

    private static boolean isSaid(String phrase, List<String> content) {
      for (String wording : phrase.split("\\|")) {
        List<String> words = GoldWords.content(wording);
        if (!words.isEmpty() && words.stream().allMatch(word -> has(word, content))) {
          return true;
        }
      }
      return false;
    }

    private static boolean has(String word, List<String> content) {
      return content.contains(word)
          || (Character.isDigit(word.charAt(0))
              && List.of("pct", "bn", "m").stream().anyMatch(u -> content.contains(word + u)));
    }
  }

  /** Every article of a folder, by file name. */
  static List<GoldArticle> in(Path folder) throws IOException {
    List<GoldArticle> golds = new ArrayList<>();
    for (Path file : BriefGold.golds(folder)) {
      golds.add(read(file));
    }
    return golds;
  }

  static GoldArticle read(Path file) throws IOException {
    return of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
  }

  private static GoldArticle of(JsonObject json) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (JsonElement sentence : json.getAsJsonArray("sentences")) {
      JsonObject object = sentence.getAsJsonObject();
      sentences.put(object.get("id").getAsString(), object.get("text").getAsString());
    }
    List<String> reference = new ArrayList<>(strings(json, "bottom_line"));
    strings(json, "summary_sentence_ids").stream()
        .filter(sentences::containsKey)
        .limit(1)
        .forEach(id -> reference.add(sentences.getOrDefault(id, "")));
    int words = json.get("text").getAsString().strip().split("\\s+").length;
    int longest = Math.max(220, Math.min(350, (int) (0.55 * words)));
    return new GoldArticle(
        json.get("id").getAsString(),
        BriefGold.article(json),
        sentences,
        objects(json, "actors").stream().map(GoldArticle::person).toList(),
        objects(json, "stakes").stream().map(GoldArticle::item).toList(),
        objects(json, "facts").stream().map(GoldArticle::item).toList(),
        reference,
        strings(json, "boilerplate"),
        json.has("max_words") ? json.get("max_words").getAsInt() : longest);
  }

  private static Person person(JsonObject json) {
    List<String> names = new ArrayList<>(strings(json, "name"));
    names.addAll(strings(json, "aliases"));
    List<String> roles = new ArrayList<>(strings(json, "role"));
    roles.addAll(strings(json, "roles"));
    boolean person = json.has("type") && json.get("type").getAsString().equals("person");
    return new Person(names, person, roles, salience(json));
  }

  private static Item item(JsonObject json) {
    List<String> texts = new ArrayList<>(strings(json, "text"));
    texts.addAll(strings(json, "alt"));
    return new Item(
        texts, strings(json, "key_phrases"), strings(json, "sentence_ids"), salience(json));
  }

  private static int salience(JsonObject json) {
    return json.has("salience") ? json.get("salience").getAsInt() : 2;
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    JsonArray array = json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static List<String> strings(JsonObject json, String name) {
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return List.of();
    }
    return element.isJsonArray()
        ? element.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()
        : List.of(element.getAsString());
  }
}
