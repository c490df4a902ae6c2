package dateline.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.article.Article;
import dateline.article.Block;
import dateline.briefing.Actor;
import dateline.briefing.Briefer;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Briefs hand-labelled articles so that the scorer can compare: {@code BriefGold GOLD_DIR OUT_DIR}
 * reads every {@code *.json} and writes its briefing under the same name.
 */
public final class BriefGold {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private BriefGold() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[1]));
    Briefer briefer = new Briefer();
    for (Path file : golds(Path.of(arguments[0]))) {
      JsonObject gold = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      JsonObject json = json(briefer.brief(article(gold)));
      json.add("id", gold.get("id"));
      Files.writeString(out.resolve(file.getFileName()), GSON.toJson(json));
    }
  }

  public static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  public static Article article(JsonObject gold) {
    List<Block> body =
        gold.get("text")
            .getAsString()
            .lines()
            .map(line -> line.replaceAll("\\s+", " ").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> (Block) new Block.Paragraph(line, List.of()))
            .toList();
    return new Article(
        Optional.empty(),
        gold.get("title").getAsString(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body,
        List.of());
  }

  static JsonObject json(Briefing briefing) {
    JsonObject json = new JsonObject();
    json.addProperty("headline", briefing.headline());
    briefing.bottomLine().ifPresent(line -> json.add("bottom_line", bullet(line)));
    json.add("actors", array(briefing.actors().stream().map(BriefGold::actor)));
    json.add("stakes", array(briefing.stakes().stream().map(BriefGold::bullet)));
    json.add("numbers", array(briefing.numbers().stream().map(BriefGold::figure)));
    json.add("facts", array(briefing.facts().stream().map(BriefGold::bullet)));
    json.add("quotes", array(briefing.quotes().stream().map(BriefGold::quotation)));
    json.add("next", array(briefing.next().stream().map(BriefGold::bullet)));
    json.add("missing", array(briefing.missing().stream().map(BriefGold::bullet)));
    return json;
  }

  private static JsonObject actor(Actor actor) {
    JsonObject json = new JsonObject();
    json.addProperty("name", actor.name());
    json.addProperty("kind", actor.kind().label());
    actor.role().ifPresent(role -> json.addProperty("role", role));
    actor.did().ifPresent(did -> json.addProperty("did", did));
    json.addProperty("mentions", actor.mentions());
    json.add("aliases", GSON.toJsonTree(actor.aliases()));
    json.add("sources", sources(actor.sources()));
    return json;
  }

  private static JsonObject bullet(Bullet bullet) {
    JsonObject json = new JsonObject();
    json.addProperty("text", bullet.text());
    json.add("sources", sources(bullet.sources()));
    return json;
  }

  private static JsonObject figure(Figure figure) {
    JsonObject json = new JsonObject();
    json.addProperty("figure", figure.figure());
    json.addProperty("text", figure.text());
    json.add("sources", sources(figure.sources()));
    return json;
  }

  private static JsonObject quotation(Quotation quotation) {
    JsonObject json = new JsonObject();
    json.addProperty("text", quotation.text());
    json.addProperty("speaker", quotation.speaker());
    json.add("sources", sources(quotation.sources()));
    return json;
  }

  private static JsonArray sources(List<Source> sources) {
    return array(
        sources.stream()
            .map(
                source -> {
                  JsonObject json = new JsonObject();
                  json.addProperty("paragraph", source.paragraph());
                  json.addProperty("sentence", source.sentence());
                  return json;
                }));
  }

  private static JsonArray array(Stream<JsonObject> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return array;
  }
}
