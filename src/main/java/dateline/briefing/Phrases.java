package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases to be found in text, of one or more words, each in lower case; a word may end in "*" for
 * any ending. Finding is linear in the text.
 */
final class Phrases {
  /** Phrases are indexed by so many letters of their first word. */
  private static final int KEY = 2;

  private final Map<String, List<String[]>> byBeginning = new HashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" +");
      byBeginning.computeIfAbsent(key(words[0]), k -> new ArrayList<>()).add(words);
    }
  }

  /** Whether a phrase stands anywhere in these tokens. */
  boolean isIn(List<Token> tokens) {
    return count(tokens, 0, tokens.size()) > 0;
  }

  /** Where the first phrase begins, or -1. */
  int find(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (lengthAt(tokens, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many places between the tokens {@code from} and {@code to} hold a phrase. */
  int count(List<Token> tokens, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += lengthAt(tokens, i) > 0 ? 1 : 0;
    }
    return count;
  }

  /** How many tokens the longest phrase at that place takes; 0 where there is none. */
  int lengthAt(List<Token> tokens, int at) {
    int longest = 0;
    String first = tokens.get(at).lower();
    for (String key : List.of(key(first), first.substring(0, 1))) {
      for (String[] words : byBeginning.getOrDefault(key, List.of())) {
        if (words.length > longest && matches(words, tokens, at)) {
          longest = words.length;
        }
      }
    }
    return longest;
  }

  private static boolean matches(String[] words, List<Token> tokens, int at) {
    if (at + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String token = tokens.get(at + i).lower();
      String word = words[i];
      boolean matches =
          word.endsWith("*")
              ? token.startsWith(word.substring(0, word.length() - 1))
              : token.equals(word);
      if (!matches) {
        return false;
      }
    }
    return true;
  }

  private static String key(String word) {
    String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    return letters.substring(0, Math.min(KEY, letters.length()));
  }
}
