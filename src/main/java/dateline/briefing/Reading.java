package dateline.briefing;

import dateline.article.Article;
import dateline.text.Language;
import dateline.text.Sentence;
import dateline.text.Sentences;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An article as the briefer reads it: its sentences, and how its words are written. */
final class Reading {
  /** A longer article is briefed from its first so many sentences; news has under 200. */
  private static final int MOST_SENTENCES = 5_000;

  /** A longer sentence is no sentence: a table, a script, a book without full stops. */
  private static final int LONGEST_SENTENCE = 3_000;

  /** Behind a bracket no sentence has fewer characters. */
  private static final int SHORTEST_REST = 15;

  /** No dev article, all news, has such a share; guides and recipes have more. */
  private static final double PERSONAL = 0.3;

  /** English prose of so many words has enough of its commonest ones. */
  private static final int TELLING_WORDS = 40;

  private final Optional<String> language;
  private final Lexicon lexicon;
  private final Furniture furniture;
  private final Voice voice;
  private final List<Token> headline;
  private final List<Passage> passages;
  private final Tagged tagged;
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  private Reading(
      Article article, Optional<String> language, Lexicon lexicon, List<Passage> passages) {
    this.language = language;
    this.lexicon = lexicon;
    this.furniture = new Furniture(lexicon);
    this.voice = new Voice(lexicon);
    this.passages = passages;
    this.tagged = Tagged.of(passages, lexicon);
    this.headline = Words.tokens(article.headline());
    passages.forEach(this::count);
  }

  static Reading of(Article article) {
    Optional<String> language =
        article.language().map(Reading::primary).or(() -> Language.guess(article.text()));
    Locale locale = Locale.forLanguageTag(language.orElse("en"));
    Lexicon lexicon = Lexicon.of(language.or(() -> unknown(article.text())));
    Furniture furniture = new Furniture(lexicon);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < article.body().size() && passages.size() < MOST_SENTENCES; i++) {
      if (!furniture.isAt(article.body(), i)) {
        read(article.body().get(i).text(), i + 1, locale, passages);
      }
    }
    return new Reading(article, language, lexicon, List.copyOf(passages));
  }

  /** Text that is long enough to be known for English, and is not known, is not English. */
  private static Optional<String> unknown(String text) {
    return Words.count(text) >= TELLING_WORDS ? Optional.of("und") : Optional.empty();
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static void read(String text, int paragraph, Locale locale, List<Passage> passages) {
    boolean first = true;
    for (Sentence sentence : Sentences.split(text, locale)) {
      if (passages.size() >= MOST_SENTENCES) {
        return;
      }
      if (sentence.text().length() <= LONGEST_SENTENCE) {
        passages.add(Passage.of(passages.size(), paragraph, first, sentence.text()));
      }
      first = false;
    }
  }

  /** Counts how words are written where a sentence's opening cannot have made them so. */
  private void count(Passage passage) {
    boolean opening = true;
    for (Token token : passage.tokens()) {
      if (!token.isWord()) {
        opening = opening || ":.?!“\"‘".contains(token.text());
        continue;
      }
      if (!token.isCapitalised()) {
        lowerCase.merge(token.lower(), 1, Integer::sum);
      } else if (!opening) {
        capitalised.merge(token.lower(), 1, Integer::sum);
      }
      opening = false;
    }
  }

  /** A sentence of the story: it ends like one, and does not serve the page. */
  boolean isStory(Passage passage) {
    String text = passage.text();
    int last = text.codePointBefore(text.length());
    boolean ends = ".!?…”\"’')。！？»؟।".indexOf(last) >= 0;
    boolean begins = "—–-".indexOf(text.charAt(0)) < 0 && !isBracketed(text);
    return ends
        && begins
        && !lexicon.phrases("service").isIn(passage.tokens())
        && !furniture.isHeadline(passage.tokens());
  }

  /** All of it stands in brackets; "(Wire) -- Ferries sail again." does not. */
  private static boolean isBracketed(String text) {
    int close =
        text.charAt(0) == '(' ? text.indexOf(')') : text.charAt(0) == '[' ? text.indexOf(']') : 0;
    return close < 0 || (close > 0 && text.length() - close <= SHORTEST_REST);
  }

  /**
   * Whether it speaks to its reader or of its author, as guides, recipes and blogs do: too many
   * sentences have "you" or "I" outside quotations.
   */
  boolean isPersonal() {
    long personal = passages.stream().filter(voice::isPersonal).count();
    return personal > PERSONAL * passages.size();
  }

  Optional<String> language() {
    return language;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whose voice its sentences have. */
  Voice voice() {
    return voice;
  }

  List<Token> headline() {
    return headline;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Where the tagger sees names. */
  Tagged tagged() {
    return tagged;
  }

  /** How often the article writes a word in lower case. */
  int inLowerCase(String lower) {
    return lowerCase.getOrDefault(lower, 0);
  }

  /** How often it writes the word capitalised in the middle of a sentence. */
  int capitalisedInside(String lower) {
    return capitalised.getOrDefault(lower, 0);
  }
}
