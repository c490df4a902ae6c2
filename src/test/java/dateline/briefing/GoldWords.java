package dateline.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, stems and names as the scorer of hand-labelled briefings compares them: what it calls
 * {@code words}, {@code content}, {@code prf} and {@code name_match}.
 */
final class GoldWords {
  private static final Set<String> STOP =
      Set.of(
          ("a an the and or but if of to in on at by for from with without into onto over under as"
                  + " is are was were be been being am has have had do does did that this these"
                  + " those it its he she his her him they them their we our us you your i my me"
                  + " who whom whose which what when where why how will would can could should may"
                  + " might must about after before during also just than then so not no nor there"
                  + " here said says say saying s t re ve ll d")
              .split(" "));

  private static final Set<String> TITLES =
      Set.of(
          ("president prime minister mr mrs ms miss dr prof professor sir dame lord lady king queen"
                  + " prince princess gen general col colonel lt sgt capt captain sen senator rep"
                  + " representative gov governor secretary chancellor pope judge justice us usa"
                  + " colombian former ex the leader ceo chief defence defense foreign")
              .split(" "));

  private static final Pattern COUNTRY =
      Pattern.compile("\\bU\\.S\\.(?:A\\.?)?|\\bUSA?\\b|\\b[Uu]nited [Ss]tates(?: of America)?\\b");
  private static final Pattern FOLDED_COUNTRY =
      Pattern.compile("\\b(?:u\\.s\\.a?|united states(?: of america)?)(?!\\w)");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:\\.[0-9]+[a-z]*)?");

  /** Endings, what takes their place, and the shortest word that loses them. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ies", "y", 5),
          new Ending("sses", "ss", 5),
          new Ending("ing", "", 6),
          new Ending("edly", "", 7),
          new Ending("ed", "", 5),
          new Ending("ly", "", 6),
          new Ending("es", "e", 5),
          new Ending("s", "", 4));

  /** Texts are compared many times with each other. */
  private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

  private static final Map<String, List<String>> CONTENT = new ConcurrentHashMap<>();

  private GoldWords() {}

  private record Ending(String letters, String instead, int shortest) {}

  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return plain
        .replaceAll("[’‘]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[–—]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static List<String> words(String text) {
    return WORDS.computeIfAbsent(text, GoldWords::split);
  }

  private static List<String> split(String text) {
    String s = fold(COUNTRY.matcher(text).replaceAll("usa"));
    s = FOLDED_COUNTRY.matcher(s).replaceAll("usa");
    s = s.replaceAll("\\bu\\.k\\.|\\bunited kingdom\\b", "uk");
    s = s.replaceAll("\\bu\\.n\\.|\\bunited nations\\b", "un").replaceAll("'s\\b", "");
    s = s.replaceAll("(\\d),(?=\\d{3})", "$1");
    s = s.replaceAll("(\\d(?:\\.\\d+)?)\\s*(?:billion|bn)\\b", "$1bn");
    s = s.replaceAll("(\\d(?:\\.\\d+)?)\\s*(?:million|mn|m)\\b", "$1m");
    s = s.replaceAll("(\\d(?:\\.\\d+)?)\\s*(?:per ?cent|percent|%)", "$1pct");
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(s); matcher.find(); ) {
      words.add(matcher.group());
    }
    return words;
  }

  static List<String> content(String text) {
    return CONTENT.computeIfAbsent(
        text, t -> words(t).stream().filter(w -> !STOP.contains(w)).map(GoldWords::stem).toList());
  }

  private static String stem(String word) {
    String stem = word;
    for (Ending ending : ENDINGS) {
      boolean kept =
          ending.letters().equals("s")
              && stem.length() > 1
              && "su".indexOf(stem.charAt(stem.length() - 2)) >= 0;
      if (stem.endsWith(ending.letters()) && stem.length() >= ending.shortest() && !kept) {
        stem = stem.substring(0, stem.length() - ending.letters().length()) + ending.instead();
        break;
      }
    }
    return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** Share of the right's words that the left has. */
  static double recall(List<String> left, List<String> right) {
    Set<String> b = new HashSet<>(right);
    return b.isEmpty() ? 0 : common(left, b) / b.size();
  }

  /** Harmonic mean of both shares, each word counted once. */
  static double f1(List<String> left, List<String> right) {
    Set<String> a = new HashSet<>(left);
    Set<String> b = new HashSet<>(right);
    double common = common(left, b);
    return common == 0 ? 0 : 2 * common / (a.size() + b.size());
  }

  private static double common(List<String> left, Set<String> right) {
    Set<String> a = new HashSet<>(left);
    a.retainAll(right);
    return a.size();
  }

  /** How sure a name is one of the aliases: 1 the same, less for short forms, 0 another. */
  static double nameMatch(String name, List<String> aliases, boolean person) {
    List<String> written = words(name);
    List<String> bare = bare(written);
    double best = 0;
    for (String alias : aliases) {
      List<String> other = words(alias);
      best = Math.max(best, !written.isEmpty() && written.equals(other) ? 1 : 0);
      best = Math.max(best, written.isEmpty() ? 0 : bareMatch(bare, bare(other), person));
    }
    return best;
  }

  private static double bareMatch(List<String> name, List<String> alias, boolean person) {
    if (name.equals(alias)) {
      return 0.9;
    }
    boolean sameEnd =
        !name.isEmpty()
            && !alias.isEmpty()
            && name.get(name.size() - 1).equals(alias.get(alias.size() - 1));
    if (!sameEnd) {
      return 0;
    }
    boolean shortForm = name.size() < alias.size() && alias.containsAll(name) && alias.size() <= 4;
    double f1 = name.size() > 1 && alias.size() > 1 ? f1(name, alias) : 0;
    return Math.max(person && shortForm ? 0.8 : 0, f1 >= 0.67 ? 0.8 * f1 : 0);
  }

  private static List<String> bare(List<String> words) {
    List<String> rest =
        words.stream().filter(w -> !Set.of("the", "of", "and").contains(w)).toList();
    List<String> bare = rest.stream().filter(w -> !TITLES.contains(w)).toList();
    return bare.isEmpty() ? rest : bare;
  }
}
