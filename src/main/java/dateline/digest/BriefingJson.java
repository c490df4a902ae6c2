package dateline.digest;

import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import java.io.IOException;
import java.util.List;

/** Writes a briefing's fields as JSON. */
final class BriefingJson {
  private BriefingJson() {}

  static void fields(JsonPage json, Briefing briefing) throws IOException {
    json.put("headline", briefing.headline())
        .putAddress("url", briefing.url())
        .putText("site", briefing.site())
        .putTime("published", briefing.published())
        .putText("language", briefing.language())
        .put("words", briefing.words())
        .put("minutes", briefing.minutes());
    bottomLine(json, briefing);
    json.array("actors", array -> actors(array, briefing.actors()));
    bullets(json, "stakes", briefing.stakes());
    json.array("numbers", array -> numbers(array, briefing.numbers()));
    bullets(json, "facts", briefing.facts());
    json.array("quotes", array -> quotes(array, briefing.quotes()));
    bullets(json, "next", briefing.next());
    bullets(json, "missing", briefing.missing());
    json.put("notes", briefing.notes());
  }

  private static void bottomLine(JsonPage json, Briefing briefing) throws IOException {
    if (briefing.bottomLine().isPresent()) {
      Bullet bullet = briefing.bottomLine().get();
      json.name("bottom_line").object(object -> bullet(object, bullet));
    } else {
      json.none("bottom_line");
    }
  }

  private static void actors(JsonPage array, List<Actor> actors) throws IOException {
    for (Actor actor : actors) {
      array.object(
          object ->
              sources(
                  object
                      .put("name", actor.name())
                      .put("kind", actor.kind().label())
                      .putText("role", actor.role())
                      .putText("did", actor.did())
                      .put("mentions", actor.mentions())
                      .put("aliases", actor.aliases()),
                  actor.sources()));
    }
  }

  private static void numbers(JsonPage array, List<Figure> figures) throws IOException {
    for (Figure figure : figures) {
      array.object(
          object ->
              sources(
                  object.put("figure", figure.figure()).put("text", figure.text()),
                  figure.sources()));
    }
  }

  private static void quotes(JsonPage array, List<Quotation> quotes) throws IOException {
    for (Quotation quote : quotes) {
      array.object(
          object ->
              sources(
                  object.put("text", quote.text()).put("speaker", quote.speaker()),
                  quote.sources()));
    }
  }

  private static void bullets(JsonPage json, String name, List<Bullet> bullets) throws IOException {
    json.array(
        name,
        array -> {
          for (Bullet bullet : bullets) {
            array.object(object -> bullet(object, bullet));
          }
        });
  }

  private static void bullet(JsonPage object, Bullet bullet) throws IOException {
    sources(object.put("text", bullet.text()), bullet.sources());
  }

  private static void sources(JsonPage object, List<Source> sources) throws IOException {
    object.array(
        "sources",
        array -> {
          for (Source source : sources) {
            array.object(
                one -> one.put("paragraph", source.paragraph()).put("sentence", source.sentence()));
          }
        });
  }
}
