package dateline.digest;

import dateline.store.StoredEntry;
import java.io.IOException;
import java.time.Instant;

/** Writes a digest in any format. */
public final class DigestWriter {
  private DigestWriter() {}

  /**
   * The digest as a page that ends with a line end.
   *
   * <p>The JSON form is one object:
   *
   * <pre>{@code
   * {"made":"2026-01-07T07:00:00Z","window":"24 hours","feeds":14,"articles":31,
   *  "stories":[{"id":"e17","feed":"…","also_in":["…"],
   *              "reports":[{"id":"e21","feed":"…","title":"…","link":"…"}],"folders":["World"],"published":"…",
   *              "full_text":true,"briefing":{…as in `brief`, without "source"}}],
   *  "more":[{…as in `list`, "also_in", "reports"}],
   *  "failed":[{"title":"…","url":"…","problem":"…"}]}
   * }</pre>
   */
  public static String write(Digest digest, Format format, TextStyle style) {
    return switch (format) {
      case TEXT -> DigestText.write(digest, style);
      case MARKDOWN -> DigestMarkdown.write(digest, style);
      case HTML -> DigestHtml.write(digest, style);
      case JSON, JSONL -> JsonPage.object(format, style.ascii(), json -> fields(json, digest));
    };
  }

  private static void fields(JsonPage json, Digest digest) throws IOException {
    json.put("made", digest.made().toString())
        .put("window", digest.window())
        .put("feeds", digest.feeds())
        .put("articles", DigestSections.articles(digest))
        .array("stories", array -> stories(array, digest))
        .array("more", array -> more(array, digest))
        .array("failed", array -> failed(array, digest));
  }

  private static void stories(JsonPage array, Digest digest) throws IOException {
    for (DigestEntry story : digest.top()) {
      array.object(
          json ->
              json.put("id", story.entry().id().toString())
                  .put("feed", story.entry().feedTitle())
                  .put("also_in", story.told().alsoIn())
                  .array("reports", reports -> reports(reports, story.told()))
                  .put("folders", story.entry().feedTags())
                  .putText("published", story.entry().dated().map(Instant::toString))
                  .put("full_text", story.entry().fullText())
                  .name("briefing")
                  .object(object -> BriefingJson.fields(object, story.briefing())));
    }
  }

  private static void more(JsonPage array, Digest digest) throws IOException {
    for (Told told : digest.more()) {
      array.object(
          json -> {
            EntryWriter.fields(json, told.entry());
            json.put("also_in", told.alsoIn()).array("reports", reports -> reports(reports, told));
          });
    }
  }

  private static void reports(JsonPage array, Told told) throws IOException {
    for (StoredEntry other : told.others()) {
      array.object(
          json ->
              json.put("id", other.id().toString())
                  .put("feed", other.feedTitle())
                  .put("title", other.title())
                  .putAddress("link", other.link()));
    }
  }

  private static void failed(JsonPage array, Digest digest) throws IOException {
    for (FailedFeed feed : digest.failed()) {
      array.object(
          json ->
              json.put("title", feed.title())
                  .put("url", feed.feedUrl().toASCIIString())
                  .put("problem", feed.problem()));
    }
  }
}
