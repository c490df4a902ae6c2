package dateline.briefing;

import dateline.text.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sentence from which words are being struck out; what is left stays verbatim and in order. */
final class Cut {
  private static final String STOPS = ".?!…。！？؟।";

  private final Passage passage;
  private final boolean[] kept;
  private final Map<Integer, String> names = new HashMap<>();
  private String opening = "";
  private Optional<Candidate> named = Optional.empty();

  Cut(Passage passage) {
    this.passage = passage;
    this.kept = new boolean[passage.size()];
    Arrays.fill(kept, true);
  }

  private Cut(Cut other) {
    this.passage = other.passage;
    this.kept = other.kept.clone();
    this.names.putAll(other.names);
    this.opening = other.opening;
    this.named = other.named;
  }

  /** The same cut, to be cut further. */
  Cut copy() {
    return new Cut(this);
  }

  /** Which tokens are kept, to tell two cuts of one sentence apart. */
  BitSet shape() {
    BitSet shape = new BitSet();
    for (int i = 0; i < kept.length; i++) {
      shape.set(i, kept[i]);
    }
    return shape;
  }

  Passage passage() {
    return passage;
  }

  void strike(int from, int to) {
    Arrays.fill(kept, Math.max(0, from), Math.min(to, kept.length), false);
  }

  void restore(int from, int to) {
    Arrays.fill(kept, from, to, true);
  }

  /** Puts a name in brackets where the first kept word stands. */
  void openWith(Candidate person) {
    int first = next(0);
    strike(first, first + 1);
    opening = bracketed(person);
  }

  /** Puts a name in brackets where the first kept word, "his" or "her", stands. */
  void ownWith(Candidate person) {
    int first = next(0);
    strike(first, first + 1);
    opening = bracketed(person) + "'s";
  }

  /** Puts a name in brackets in front: who says what follows. */
  void introduce(Candidate speaker) {
    opening = bracketed(speaker) + ":";
  }

  /** Puts a name in brackets for one word, a pronoun. */
  void rename(int at, Candidate person) {
    names.put(at, bracketed(person));
  }

  private String bracketed(Candidate person) {
    named = Optional.of(person);
    return "[" + person.name() + "]";
  }

  /** The sentence, and the one before that names who is named in brackets. */
  List<Source> sources() {
    Optional<Source> known =
        named.stream()
            .flatMap(person -> person.mentions().stream())
            .map(Mention::passage)
            .filter(other -> other.index() < passage.index())
            .reduce((first, second) -> second)
            .map(Passage::source);
    return known
        .map(source -> List.of(passage.source(), source))
        .orElseGet(() -> List.of(passage.source()));
  }

  boolean isKept(int i) {
    return kept[i];
  }

  /** The first kept token from there on, or the number of tokens. */
  int next(int from) {
    int i = from;
    while (i < kept.length && !kept[i]) {
      i++;
    }
    return i;
  }

  int words() {
    int words = 0;
    for (int i = 0; i < kept.length; i++) {
      words += kept[i] && passage.token(i).isWord() ? 1 : 0;
    }
    return words;
  }

  /** The kept words as one sentence: a capital in front, a full stop behind, no loose comma. */
  String text() {
    StringBuilder text = new StringBuilder(opening);
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        append(text, i, last);
        last = i;
      }
    }
    return finished(text);
  }

  private void append(StringBuilder text, int i, int last) {
    Token token = passage.token(i);
    boolean gap = last >= 0 && passage.token(last).end() < token.start() && !opens(i, last);
    boolean joined = last < i - 1 && ",.;:?!)”’".contains(token.text());
    boolean possessive =
        token.isPossessive() && i > 0 && passage.token(i - 1).end() == token.start();
    if (text.length() > 0 && !joined && (gap || last < 0) && !possessive) {
      text.append(' ');
    }
    text.append(names.getOrDefault(i, token.text()));
  }

  /** Words behind an opening mark have gone: nothing stands between it and the next word. */
  private boolean opens(int i, int last) {
    boolean attached = passage.token(last).end() == passage.token(last + 1).start();
    return last < i - 1 && attached && "“‘\"(".contains(passage.token(last).text());
  }

  private static String finished(StringBuilder text) {
    int end = text.length();
    while (end > 0 && " ,;:–—-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    text.setLength(end);
    if (end > 1 && "”\"’".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 2) == ',') {
      text.deleteCharAt(end - 2);
      end--;
    }
    if (end == 0) {
      return "";
    }
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first) && !isMixedCase(text)) {
      text.replace(0, Character.charCount(first), Character.toString(Character.toTitleCase(first)));
    }
    boolean closed = STOPS.indexOf(text.charAt(end - 1)) >= 0 || endsInsideQuotation(text);
    return Marks.paired(closed ? text.toString() : text.append('.').toString());
  }

  /** "iPhone" keeps its small letter at the front of a sentence. */
  private static boolean isMixedCase(StringBuilder text) {
    return text.length() > 1 && Character.isUpperCase(text.codePointAt(1));
  }

  private static boolean endsInsideQuotation(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0
        && "”\"’'“»」".indexOf(text.charAt(last)) >= 0
        && STOPS.indexOf(text.charAt(last - 1)) >= 0;
  }
}
