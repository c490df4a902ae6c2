package dateline.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of text as JSON arrays, the form in which SQLite's JSON functions read them. */
final class Strings {
  private Strings() {}

  static String json(Collection<String> strings) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      write(json, strings);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string refused to grow", impossible);
    }
    return text.toString();
  }

  static List<String> parse(String text) {
    if (text.equals("[]")) {
      return List.of();
    }
    try {
      return read(new JsonReader(new StringReader(text)));
    } catch (IOException broken) {
      throw new UncheckedIOException("not a JSON array of text: " + text, broken);
    }
  }

  static void write(JsonWriter json, Collection<String> strings) throws IOException {
    json.beginArray();
    for (String string : strings) {
      json.value(string);
    }
    json.endArray();
  }

  static List<String> read(JsonReader json) throws IOException {
    List<String> strings = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      strings.add(json.nextString());
    }
    json.endArray();
    return strings;
  }
}
