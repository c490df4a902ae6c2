package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits running text into sentences, as news is written: abbreviations, initials and numbers do
 * not end a sentence, and a quotation that closes in its paragraph is not broken. Linear in the
 * text.
 */
public final class Sentences {
  private static final String CLOSERS = "”\"’')]»」』）";
  private static final String OPENERS = "“\"‘'([«„¿¡”»";

  /** Longest word in front of a full stop that is looked up; abbreviations are shorter. */
  private static final int LONGEST_ABBREVIATION = 12;

  /** A number as long, with a full stop, at the front of a sentence numbers a list. */
  private static final int LONGEST_LIST_NUMBER = 2;

  private Sentences() {}

  /** The sentences in order; none is blank. */
  public static List<Sentence> split(String paragraph, Locale locale) {
    Abbreviations abbreviations = Abbreviations.of(locale);
    boolean[] quoted = Quoted.in(paragraph);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (isStop(paragraph.charAt(i))) {
        int end = stopEnd(paragraph, i, quoted);
        if (ends(paragraph, i, end, quoted, abbreviations, locale)
            && !isListNumber(paragraph, start, i)) {
          add(paragraph, start, end, sentences);
          start = end;
        }
        i = end - 1;
      }
    }
    add(paragraph, start, paragraph.length(), sentences);
    return List.copyOf(sentences);
  }

  private static void add(String paragraph, int start, int end, List<Sentence> sentences) {
    int from = start;
    int to = end;
    while (from < to && isSpace(paragraph.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(paragraph.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(paragraph.substring(from, to), from, to));
    }
  }

  private static boolean ends(
      String text, int stop, int end, boolean[] quoted, Abbreviations short_, Locale locale) {
    if (isUnspacedStop(text.charAt(stop))) {
      return !quoted[stop] || !quoted[end - 1];
    }
    if (end >= text.length() || !isSpace(text.charAt(end))) {
      return false;
    }
    if (quoted[stop] && quoted[end - 1]) {
      return false;
    }
    int next = nextLetter(text, end);
    if (next >= text.length() || Character.isLowerCase(text.codePointAt(next))) {
      return next >= text.length();
    }
    return text.charAt(stop) != '.' || end - stop > 1 || !isShort(text, stop, next, short_, locale);
  }

  private static boolean isShort(
      String text, int stop, int next, Abbreviations abbreviations, Locale locale) {
    String word = wordBefore(text, stop);
    if (word.isEmpty() || word.length() > LONGEST_ABBREVIATION) {
      return false;
    }
    if (Character.isDigit(word.charAt(0))) {
      return locale.getLanguage().equals("de")
          && word.length() <= LONGEST_LIST_NUMBER
          && !abbreviations.opens(wordAfter(text, next));
    }
    if (word.equals("no") || word.equals("nos") || word.equals("nr")) {
      return Character.isDigit(text.charAt(next));
    }
    if (abbreviations.isClock(word)) {
      return abbreviations.followsClock(wordAfter(text, next));
    }
    if (abbreviations.mayEnd(word) || word.length() == 1) {
      return !word.equals("i") && !abbreviations.opens(wordAfter(text, next));
    }
    return abbreviations.neverEnds(word) || isInitialism(word);
  }

  /** "j.f" of "J.F. Kennedy": letters and full stops in turn. */
  private static boolean isInitialism(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1 && word.length() > 1;
  }

  private static String wordBefore(String text, int stop) {
    int start = stop;
    while (start > 0
        && stop - start <= LONGEST_ABBREVIATION
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, stop).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_ABBREVIATION
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int nextLetter(String text, int from) {
    int next = from;
    while (next < text.length()
        && (isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }

  /** "2. Nobody died." */
  private static boolean isListNumber(String text, int start, int stop) {
    int from = start;
    while (from < stop && isSpace(text.charAt(from))) {
      from++;
    }
    return stop > from
        && stop - from <= LONGEST_LIST_NUMBER
        && text.substring(from, stop).chars().allMatch(Character::isDigit);
  }

  private static int stopEnd(String text, int stop, boolean[] quoted) {
    int end = stop;
    while (end < text.length() && isStop(text.charAt(end))) {
      end++;
    }
    end = behindClosingMark(text, end, quoted);
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Over the mark that closes the quotation, which may stand behind a space: « Fini. » */
  private static int behindClosingMark(String text, int end, boolean[] quoted) {
    int mark = end;
    while (mark < text.length() && mark - end < 2 && isSpace(text.charAt(mark))) {
      mark++;
    }
    return mark < text.length() && quoted[mark - 1] && !quoted[mark] ? mark + 1 : end;
  }

  private static boolean isStop(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '…'
        || c == '؟'
        || c == '।'
        || isUnspacedStop(c);
  }

  private static boolean isUnspacedStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
