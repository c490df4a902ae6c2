package dateline.briefing;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** A word of a document as the tagger sees it: everything in it is a number. */
final class NameWord {
  /** In front of a sentence and behind it. */
  static final NameWord NONE = new NameWord("", "", 0, WordClusters.UNKNOWN);

  /** Prefixes and suffixes of up to so many letters. */
  private static final int LONGEST_AFFIX = 4;

  private static final Lexicon ENGLISH = Lexicon.of(Optional.of("en"));

  /** What stands around the word anywhere in the document. */
  private static final int BEHIND_TITLE = 1;

  private static final int BEHIND_GIVEN_NAME = 2;
  private static final int BEFORE_ORGANISATION = 4;
  private static final int BEHIND_IN = 8;
  private static final int SAYS = 16;
  private static final int POSSESSIVE = 32;
  private static final int BEHIND_THE = 64;
  private static final int BEHIND_NAME = 128;
  private static final int BEFORE_NAME = 256;
  private static final int BEHIND_AT = 512;

  /** More than so many times count as so many. */
  private static final int MANY = 2;

  final int form;
  final int lower;
  final int shape;
  final int lists;
  final int[] affixes;
  private final int path;
  private final boolean capitalised;
  private int around;
  private int inside;
  private int small;

  private NameWord(String form, String lower, int lists, int path) {
    this.form = Hashes.of(form);
    this.lower = Hashes.of(lower);
    this.shape = shape(form);
    this.lists = lists;
    this.path = path;
    this.affixes = affixes(lower);
    this.capitalised = !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  static NameWord of(Token token, WordClusters clusters) {
    String lower = token.lower();
    return new NameWord(token.text(), lower, lists(token), clusters.path(lower));
  }

  /** "McBain-2" is "XxXx-9": runs of one sort are one, of two and more letters doubled. */
  private static int shape(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char sort = sort(form.charAt(i));
      int size = shape.length();
      boolean twice = size > 1 && shape.charAt(size - 1) == sort && shape.charAt(size - 2) == sort;
      if (!twice && size < 12) {
        shape.append(sort);
      }
    }
    return Hashes.of(shape);
  }

  private static char sort(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '9' : c;
  }

  private static int[] affixes(String lower) {
    int[] affixes = new int[2 * LONGEST_AFFIX];
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      boolean has = lower.length() > length;
      affixes[2 * length - 2] = has ? Hashes.of(lower, 0, length) : 0;
      affixes[2 * length - 1] = has ? Hashes.of(lower, lower.length() - length, lower.length()) : 0;
    }
    return affixes;
  }

  /** A bit for each list that has the word. */
  private static int lists(Token token) {
    String lower = token.lower();
    int lists = 0;
    if (token.isCapitalised()) {
      lists |= Gazetteer.isGivenName(lower) ? 1 : 0;
      lists |= Gazetteer.country(lower).isPresent() ? 2 : 0;
      lists |= Gazetteer.people(lower).isPresent() ? 4 : 0;
      lists |= Gazetteer.isCity(lower) ? 8 : 0;
    }
    lists |= ENGLISH.is("titles", lower) ? 16 : 0;
    lists |= ENGLISH.is("organisation-words", lower) ? 32 : 0;
    lists |= ENGLISH.is("places", lower) ? 64 : 0;
    lists |= ENGLISH.is("calendar", lower) ? 128 : 0;
    lists |= ENGLISH.is("roles", lower) ? 256 : 0;
    return lists;
  }

  /** Takes note of a place in the document where the word stands. */
  void see(List<Token> sentence, int at) {
    if (!capitalised) {
      small++;
      return;
    }
    inside += at > 0 ? 1 : 0;
    Token before = at > 0 ? sentence.get(at - 1) : null;
    if (before != null && before.text().equals(".") && at > 1) {
      before = sentence.get(at - 2);
    }
    Token after = at + 1 < sentence.size() ? sentence.get(at + 1) : null;
    around |= before == null ? 0 : behind(before);
    around |= after == null ? 0 : before(after);
  }

  private static int behind(Token before) {
    String lower = before.lower();
    int behind = ENGLISH.is("titles", lower) ? BEHIND_TITLE : 0;
    behind |= before.isCapitalised() && Gazetteer.isGivenName(lower) ? BEHIND_GIVEN_NAME : 0;
    behind |= lower.equals("in") ? BEHIND_IN : 0;
    behind |= lower.equals("at") ? BEHIND_AT : 0;
    behind |= lower.equals("the") ? BEHIND_THE : 0;
    behind |= before.isCapitalised() ? BEHIND_NAME : 0;
    return behind;
  }

  private static int before(Token after) {
    String lower = after.lower();
    int before = after.isPossessive() ? POSSESSIVE : 0;
    before |= ENGLISH.is("said", lower) ? SAYS : 0;
    before |= after.isCapitalised() ? BEFORE_NAME : 0;
    boolean organisation = after.isCapitalised() && ENGLISH.is("organisation-words", lower);
    return before | (organisation ? BEFORE_ORGANISATION : 0);
  }

  /** How the document writes the word: capitalised inside sentences, and in lower case. */
  int document() {
    return (capitalised ? 1 : 0) + 2 * Math.min(inside, MANY) + 8 * (small > 0 ? 1 : 0);
  }

  /** What stands around it anywhere in the document. */
  int elsewhere() {
    return around;
  }

  /** The beginning of the path to its cluster. */
  int path(int length) {
    return WordClusters.beginning(path, length);
  }
}
