package dateline.cli;

import com.google.gson.stream.JsonWriter;
import dateline.refresh.FeedReport;
import dateline.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** How the refresh of a feed went, as one line of JSON. */
final class ReportJson {
  private ReportJson() {}

  /**
   * {@code
   * {"feed","title","outcome":"updated|not_modified|not_due|failed","new","pages","problem":…|null,
   * "repairs":[…],"ms"}}.
   */
  static String line(FeedReport report) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("feed").value(Printable.address(report.feedUrl()));
      json.name("title").value(report.title());
      json.name("outcome").value(report.outcome().name().toLowerCase(Locale.ROOT));
      json.name("new").value(report.newEntries());
      json.name("pages").value(report.pages());
      json.name("problem").value(report.problem().orElse(null));
      json.name("repairs").beginArray();
      for (String repair : report.repairs()) {
        json.value(repair);
      }
      json.endArray();
      json.name("ms").value(report.took().toMillis());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
