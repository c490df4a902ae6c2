package dateline.cli;

import com.google.gson.stream.JsonWriter;
import dateline.store.FeedStatus;
import dateline.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What is known of a feed, as one line of JSON. */
final class FeedJson {
  private FeedJson() {}

  /**
   * {@code {"feed","title","site","tags":[…],"entries","unread","last_success","last_attempt",
   * "not_before","failures","problem"}}; times are ISO-8601, what is unknown is null. The address
   * is whole, with a password where it has one: scripts subscribe by it.
   */
  static String status(FeedStatus feed) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("feed").value(feed.feedUrl().toString());
      json.name("title").value(feed.title());
      json.name("site").value(feed.site().map(Object::toString).orElse(null));
      json.name("tags").beginArray();
      for (String tag : feed.tags()) {
        json.value(tag);
      }
      json.endArray();
      json.name("entries").value(feed.entries());
      json.name("unread").value(feed.unread());
      json.name("last_success").value(time(feed.lastSuccess()));
      json.name("last_attempt").value(time(feed.lastAttempt()));
      json.name("not_before").value(time(feed.notBefore()));
      json.name("failures").value(feed.failures());
      json.name("problem").value(feed.problem().orElse(null));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** {@code {"feed","title","ok":true|false,"says":…}}. */
  static String verdict(URI feed, String title, boolean isFine, String sentence) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("feed").value(Printable.address(feed));
      json.name("title").value(title);
      json.name("ok").value(isFine);
      json.name("says").value(sentence);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static @org.jspecify.annotations.Nullable String time(Optional<Instant> when) {
    return when.map(Instant::toString).orElse(null);
  }
}
