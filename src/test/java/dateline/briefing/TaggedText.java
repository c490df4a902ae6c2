package dateline.briefing;

import dateline.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/**
 * Sentences whose names are marked, in documents.
 *
 * @param documents sentences of one document are together
 */
record TaggedText(List<List<Line>> documents) {
  /** Sentences without a document of their own are read together, so many at a time. */
  private static final int TOGETHER = 20;

  /** A sentence and its names. */
  record Line(List<Token> tokens, List<TaggedName> names) {}

  /**
   * Reads "word TAB tag" lines, BIO tags, packed with xz; a blank line behind each sentence.
   *
   * @param apart each sentence is a document of its own
   */
  static TaggedText read(Path file, boolean apart) throws IOException {
    List<List<Line>> documents = new ArrayList<>();
    List<Line> document = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<TaggedName> names = new ArrayList<>();
    for (String row : lines(file)) {
      if (!row.isBlank() && !row.startsWith("-DOCSTART-")) {
        word(row.split("\t"), tokens, names);
        continue;
      }
      if (!tokens.isEmpty()) {
        document.add(new Line(List.copyOf(tokens), List.copyOf(names)));
        tokens.clear();
        names.clear();
      }
      if (apart || document.size() == TOGETHER || !row.isBlank()) {
        documents.add(List.copyOf(document));
        document.clear();
      }
    }
    documents.add(List.copyOf(document));
    documents.removeIf(List::isEmpty);
    return new TaggedText(documents);
  }

  /** The lines of a text packed with xz. */
  static List<String> lines(Path file) throws IOException {
    try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void word(String[] columns, List<Token> tokens, List<TaggedName> names) {
    String text = columns[0].isEmpty() ? "\uFFFD" : columns[0];
    int at = tokens.size();
    tokens.add(new Token(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), at, at + 1));
    if (columns[1].startsWith("B-")) {
      names.add(new TaggedName(at, at + 1, type(columns[1].substring(2))));
    } else if (columns[1].startsWith("I-")) {
      TaggedName open = names.remove(names.size() - 1);
      names.add(new TaggedName(open.from(), at + 1, open.type()));
    }
  }

  private static TaggedName.Type type(String tag) {
    return switch (tag) {
      case "PER" -> TaggedName.Type.PERSON;
      case "ORG" -> TaggedName.Type.ORGANISATION;
      case "LOC" -> TaggedName.Type.PLACE;
      default -> throw new IllegalArgumentException("no type of names: " + tag);
    };
  }
}
