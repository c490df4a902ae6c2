package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at a sentence's words of consequence, sentence after sentence. */
final class Cues {
  /** Of these consequences names tell: "the Supreme Court", "Congress", "Civil War". */
  private static final Set<String> NAMED = Set.of("violence", "law", "politics", "money");

  private final Lexicon lexicon;

  /** Classes of consequence in the sentence before: what it may bring stands behind a threat. */
  private int before;

  /** The words of the sentence without names. */
  private List<Token> plain = List.of();

  Cues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void look(Passage passage, Map<Feature, Double> features) {
    boolean nouns = lexicon.is("traits", "capitalised-nouns");
    plain = nouns ? passage.tokens() : withoutNames(passage);
    int classes = 0;
    for (String cue : Lexicon.CUES) {
      List<Token> tokens = NAMED.contains(cue) ? passage.tokens() : plain;
      int count = lexicon.phrases(cue).count(tokens, 0, passage.size());
      classes += count > 0 ? 1 : 0;
      if (!cue.equals("money")) {
        features.put(Feature.valueOf(cue.toUpperCase(Locale.ROOT)), Math.min(2.0, count));
      }
    }
    features.put(Feature.CUE_CLASSES, (double) classes);
    features.put(Feature.MARKS, (double) kinds(Lexicon.MARKS));
    features.put(Feature.MODAL_CUE, kinds(Lexicon.OPEN_MARKS) > 0 ? (double) classes : 0);
    features.put(Feature.SUPERLATIVE, any(passage, "superlatives"));
    features.put(Feature.DECISION, any(passage, "decisions"));
    features.put(Feature.BEFORE_CUES, (double) before);
    before = classes;
    features.put(Feature.MISSING, lexicon.phrases("missing").isIn(passage.tokens()) ? 1.0 : 0);
    features.put(Feature.COLOUR, lexicon.phrases("colour").isIn(passage.tokens()) ? 1.0 : 0);
    features.put(
        Feature.DEPENDENCE, lexicon.phrases("dependence").isIn(passage.tokens()) ? 1.0 : 0);
    tense(passage, features);
  }

  /** How many of these sections have a phrase in the sentence. */
  private long kinds(List<String> sections) {
    return sections.stream().filter(s -> lexicon.phrases(s).isIn(plain)).count();
  }

  /** In names words mean nothing else: "Los Angeles", "May", "Bill". */
  private static List<Token> withoutNames(Passage passage) {
    List<Token> tokens = new ArrayList<>();
    String before = ".";
    for (Token token : passage.tokens()) {
      boolean opens = ".?!:;“\"‘'—–".contains(before) || token.isUpperCase();
      tokens.add(token.isCapitalised() && !opens ? masked(token) : token);
      before = token.text();
    }
    return tokens;
  }

  private static Token masked(Token token) {
    return new Token(token.text(), "\0", token.start(), token.end());
  }

  /** What happened is told in the past; what is at stake in the present or as possible. */
  private void tense(Passage passage, Map<Feature, Double> features) {
    int past = 0;
    int present = 0;
    for (Token token : passage.tokens()) {
      if (!token.isCapitalised()) {
        past += isPast(token) ? 1 : 0;
        present += lexicon.is("present", token.lower()) ? 1 : 0;
      }
    }
    features.put(Feature.PAST, past / (double) Math.max(1, past + present));
    features.put(Feature.PRESENT, Math.min(2.0, present));
  }

  private boolean isPast(Token token) {
    String lower = token.lower();
    return lexicon.is("past", lower)
        || lexicon.is("decisions", lower)
        || (lexicon.language().equals("en") && lower.endsWith("ed") && lower.length() > 3);
  }

  /** 1 if a word of the section stands there; "US" is no "us". */
  double any(Passage passage, String section) {
    for (Token token : passage.tokens()) {
      if (!token.isUpperCase() && lexicon.is(section, token.lower())) {
        return 1;
      }
    }
    return 0;
  }
}
