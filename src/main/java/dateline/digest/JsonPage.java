package dateline.digest;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dateline.text.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** JSON being written (RFC 8259); every string is safe to print. */
final class JsonPage {
  /** Writes the inside of a value. */
  @FunctionalInterface
  interface Content {
    void write(JsonPage json) throws IOException;
  }

  private final JsonWriter json;

  private JsonPage(JsonWriter json) {
    this.json = json;
  }

  /** One object and a line end: over several lines, or for {@link Format#JSONL} on one. */
  static String object(Format format, boolean ascii, Content content) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setFormattingStyle(
        format == Format.JSONL ? FormattingStyle.COMPACT : FormattingStyle.PRETTY);
    try {
      new JsonPage(json).object(content);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    String page = text + "\n";
    return ascii ? escaped(page) : page;
  }

  JsonPage object(Content content) throws IOException {
    json.beginObject();
    content.write(this);
    json.endObject();
    return this;
  }

  JsonPage array(String name, Content content) throws IOException {
    json.name(name).beginArray();
    content.write(this);
    json.endArray();
    return this;
  }

  JsonPage name(String name) throws IOException {
    json.name(name);
    return this;
  }

  JsonPage put(String name, String text) throws IOException {
    json.name(name).value(Printable.lines(text));
    return this;
  }

  JsonPage put(String name, long number) throws IOException {
    json.name(name).value(number);
    return this;
  }

  /** A measure, with two decimals. */
  JsonPage put(String name, double measure) throws IOException {
    json.name(name).value(Math.round(measure * 100) / 100.0);
    return this;
  }

  JsonPage put(String name, boolean isTrue) throws IOException {
    json.name(name).value(isTrue);
    return this;
  }

  JsonPage put(String name, List<String> texts) throws IOException {
    json.name(name).beginArray();
    for (String text : texts) {
      json.value(Printable.lines(text));
    }
    json.endArray();
    return this;
  }

  /** The value, or null when it is absent. */
  JsonPage putText(String name, Optional<String> text) throws IOException {
    json.name(name).value(text.map(Printable::lines).orElse(null));
    return this;
  }

  JsonPage putAddress(String name, Optional<URI> address) throws IOException {
    return putText(name, address.map(URI::toASCIIString));
  }

  JsonPage putTime(String name, Optional<OffsetDateTime> time) throws IOException {
    return putText(name, time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
  }

  JsonPage none(String name) throws IOException {
    json.name(name).nullValue();
    return this;
  }

  /** Letters beyond ASCII only stand inside strings, where an escape means the same. */
  private static String escaped(String page) {
    StringBuilder ascii = new StringBuilder(page.length());
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c < 128) {
        ascii.append(c);
      } else {
        ascii.append("\\u").append(String.format("%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
