package dateline.briefing;

import dateline.article.Article;
import dateline.article.Block;
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

  private final Optional<String> language;
  private final Lexicon lexicon;
  private final List<Token> headline;
  private final List<Passage> passages;
  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  private Reading(
      Article article, Optional<String> language, Lexicon lexicon, List<Passage> passages) {
    this.language = language;
    this.lexicon = lexicon;
    this.passages = passages;
    this.headline = Words.tokens(article.headline());
    passages.forEach(this::count);
  }

  static Reading of(Article article) {
    Optional<String> language =
        article.language().map(Reading::primary).or(() -> Language.guess(article.text()));
    Locale locale = Locale.forLanguageTag(language.orElse("en"));
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < article.body().size() && passages.size() < MOST_SENTENCES; i++) {
      if (isProse(article.body().get(i))) {
        read(article.body().get(i).text(), i + 1, locale, passages);
      }
    }
    return new Reading(article, language, Lexicon.of(language), List.copyOf(passages));
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Quote
        || block instanceof Block.ListItem;
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
    boolean begins = "[(—–-".indexOf(text.charAt(0)) < 0;
    return ends && begins && !lexicon.phrases("service").isIn(passage.tokens());
  }

  Optional<String> language() {
    return language;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Token> headline() {
    return headline;
  }

  List<Passage> passages() {
    return passages;
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
