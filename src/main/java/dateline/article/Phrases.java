package dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of one kind in many languages, from a resource. A line is a whole block's text; a line
 * that ends in {@code *} is how such a block begins, one that ends in {@code :*} what stands there
 * before a colon or a bar. A line that begins with {@code >} takes kinds of phrases out of the
 * {@link Lexicon}. Case, accents, punctuation and symbols do not count.
 */
final class Phrases {
  private static final String FROM_LEXICON = "> ";

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final BitSet openings = new BitSet();
  private final BitSet hashes = new BitSet();
  private int longestBeginning;

  /** What {@link String#hashCode} multiplies by: a text's hash grows with each character. */
  private static final int HASHING = 31;

  /** Bits of hashes that are looked at before a beginning is cut out. */
  private static final int HASHES = (1 << 14) - 1;

  /** Characters before a colon that may be a label. */
  private static final int LONGEST_LABEL = 40;

  private Phrases() {}

  static Phrases load(String resource) {
    Phrases phrases = new Phrases();
    for (String line : lines(resource)) {
      if (line.startsWith(FROM_LEXICON)) {
        for (String kind : line.substring(FROM_LEXICON.length()).split(" ")) {
          Lexicon.phrases(kind).forEach(phrases::add);
        }
      } else {
        phrases.add(line);
      }
    }
    return phrases;
  }

  /** The lexicon's phrases of one kind; its sign for a number is the number 0. */
  static Phrases ofKind(String kind) {
    Phrases phrases = new Phrases();
    Lexicon.phrases(kind).forEach(phrase -> phrases.add(phrase.replace('#', '0')));
    return phrases;
  }

  private void add(String line) {
    String plain = plain(line);
    if (line.endsWith(":*")) {
      labels.add(plain);
    } else if (line.endsWith("*")) {
      beginnings.add(plain);
      openings.set(opening(plain));
      hashes.set(plain.hashCode() & HASHES);
      longestBeginning = Math.max(longestBeginning, plain.length());
    } else {
      whole.add(plain);
    }
  }

  /** The lines of a resource as a set. */
  static Set<String> words(String resource) {
    return new LinkedHashSet<>(lines(resource));
  }

  /** The lines of a resource without comments ({@code #}) and empty lines. */
  static List<String> lines(String resource) {
    InputStream stream = Phrases.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource " + resource + " is missing");
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String stripped = line.strip();
        if (!stripped.isEmpty() && !stripped.startsWith("#")) {
          lines.add(stripped);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  boolean isWhole(String text) {
    return whole.contains(plain(text));
  }

  /**
   * The text is one of the phrases, or begins with one of them (at a word's end).
   *
   * @param plain the text as {@link #plain} makes it
   */
  boolean matches(String text, String plain) {
    return whole.contains(plain) || begins(plain) || isLabelled(text);
  }

  /** Which of the phrases the text is or begins with, if it does. */
  Optional<String> found(String text) {
    String plain = plain(text);
    if (whole.contains(plain)) {
      return Optional.of(plain);
    }
    int beginning = beginning(plain);
    if (beginning > 0) {
      return Optional.of(plain.substring(0, beginning));
    }
    return isLabelled(text) ? Optional.of(plain(text.substring(0, label(text)))) : Optional.empty();
  }

  private boolean isLabelled(String text) {
    int end = label(text);
    boolean label = end > 0 && end < text.length() && end <= LONGEST_LABEL;
    return label && labels.contains(plain(text.substring(0, end)));
  }

  /** Where the text's first colon or bar stands, or its end. */
  private static int label(String text) {
    int end = 0;
    while (end < text.length() && ":：|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A number for the first two characters: most texts begin like no phrase at all. */
  private static int opening(String plain) {
    return plain.charAt(0) << 5 ^ (plain.length() > 1 ? plain.charAt(1) : 0);
  }

  /** Whether the plain text begins with one of the beginnings. */
  boolean begins(String plain) {
    return beginning(plain) > 0;
  }

  /** Characters of the beginning that the plain text begins with; 0 if it begins with none. */
  private int beginning(String plain) {
    if (plain.length() < 2 || !openings.get(opening(plain))) {
      return 0;
    }
    int end = Math.min(plain.length(), longestBeginning);
    int hash = 0;
    for (int i = 1; i <= end; i++) {
      hash = HASHING * hash + plain.charAt(i - 1);
      boolean atWordEnd = i == plain.length() || plain.charAt(i) == ' ' || plain.charAt(i) > 0x2E80;
      if (atWordEnd && hashes.get(hash & HASHES) && beginnings.contains(plain.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }

  /** Letters and digits as {@link Folding} leaves them, words parted by one space. */
  static String plain(String text) {
    char[] plain = new char[text.length()];
    int length = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Folding.of(text.charAt(i));
      if (isWordCharacter(c)) {
        if (space && length > 0) {
          plain[length++] = ' ';
        }
        space = false;
        plain[length++] = c;
      } else {
        space |= c != Folding.NOTHING && c != '\'' && c != '’';
      }
    }
    return new String(plain, 0, length);
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
