package dateline.digest;

import dateline.briefing.Briefing;
import dateline.briefing.Explanation;

/** Writes one briefing in any format. */
public final class BriefingWriter {
  private BriefingWriter() {}

  /**
   * The briefing as a page that ends with a line end.
   *
   * @param source what the reader asked for: an address, a file, an entry's id, or "-"
   */
  public static String write(Briefing briefing, String source, Format format, TextStyle style) {
    return switch (format) {
      case TEXT -> BriefingText.write(briefing, source, style);
      case MARKDOWN -> BriefingMarkdown.write(briefing, source, style);
      case HTML -> BriefingHtml.write(briefing, source, style);
      case JSON, JSONL ->
          JsonPage.object(
              format,
              style.ascii(),
              json -> BriefingJson.fields(json.put("source", source), briefing));
    };
  }

  /**
   * The briefing, and behind it why it shows what it shows.
   *
   * @param format {@link Format#TEXT} or JSON
   */
  public static String explain(
      Explanation explanation, String source, Format format, TextStyle style) {
    if (format == Format.TEXT) {
      return BriefingText.write(explanation.briefing(), source, style)
          + VerdictWriter.text(explanation, style);
    }
    return JsonPage.object(
        format,
        style.ascii(),
        json -> {
          BriefingJson.fields(json.put("source", source), explanation.briefing());
          VerdictWriter.json(json, explanation);
        });
  }

  /** Pasted text has no headline: the name of its file stands in. */
  static String headline(Briefing briefing, String source) {
    if (!briefing.headline().isBlank()) {
      return briefing.headline();
    }
    return source.equals("-") ? "Briefing" : source.substring(source.lastIndexOf('/') + 1);
  }
}
