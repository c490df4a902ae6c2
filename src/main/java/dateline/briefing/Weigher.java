package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at every sentence of an article for what makes it a stake or a key fact. */
final class Weigher {
  private static final int SHORT = 9;
  private static final int LONG = 38;
  private static final int TOP_ACTORS = 6;
  private static final Pattern MONEY =
      Pattern.compile("[A-Z]{0,2}[$€£¥₹]\\d.*|\\d[\\d.,]*(bn|m|tn)");
  private static final Set<String> UNITS = Set.of("million", "billion", "trillion", "percent");

  private final Reading reading;
  private final Lexicon lexicon;
  private final Set<String> headline;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Set<String>> stems = new ArrayList<>();

  private final Cues cues;

  private final List<Set<String>> actorWords = new ArrayList<>();

  private Weigher(Reading reading, List<Candidate> cast) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.cues = new Cues(lexicon);
    this.headline = Content.stems(reading.headline(), lexicon);
    for (Passage passage : reading.passages()) {
      Set<String> words = Content.stems(passage.tokens(), lexicon);
      stems.add(words);
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
      actorWords.add(new HashSet<>());
    }
    cast.stream().limit(TOP_ACTORS).forEach(this::mark);
  }

  private void mark(Candidate candidate) {
    String name = candidate.name();
    for (Mention mention : candidate.mentions()) {
      actorWords.get(mention.passage().index()).add(name);
    }
  }

  static List<Weighed> weigh(Reading reading, List<Candidate> cast, Weights weights) {
    Weigher weigher = new Weigher(reading, cast);
    List<Weighed> weighed = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      if (!reading.isStory(passage)) {
        continue;
      }
      Map<Feature, Double> features = weigher.features(passage);
      weighed.add(
          new Weighed(passage, features, weights.sum(features, 0), weights.sum(features, 1)));
    }
    return weighed;
  }

  private Map<Feature, Double> features(Passage passage) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    place(passage, features);
    shape(passage, features);
    numbers(passage, features);
    speech(passage, features);
    cues.look(passage, features);
    features.values().removeIf(value -> value == 0);
    return features;
  }

  private void place(Passage passage, Map<Feature, Double> features) {
    int count = reading.passages().size();
    features.put(Feature.OPENS, passage.index() == 0 ? 1.0 : 0);
    features.put(Feature.EARLY, Math.exp(-passage.index() / 4.0));
    features.put(Feature.POSITION, passage.index() / (double) count);
    features.put(Feature.FIRST_IN_PARAGRAPH, passage.isFirst() ? 1.0 : 0);
    Set<String> words = stems.get(passage.index());
    features.put(Feature.IN_HEADLINE, Content.share(headline, words));
    double central = 0;
    for (String word : words) {
      central += Math.log1p(frequency.getOrDefault(word, 0) - 1);
    }
    features.put(Feature.CENTRAL, words.isEmpty() ? 0 : central / (words.size() + 4));
    features.put(Feature.ACTORS, (double) Math.min(3, actorWords.get(passage.index()).size()));
  }

  private void shape(Passage passage, Map<Feature, Double> features) {
    long words = passage.tokens().stream().filter(Token::isWord).count();
    features.put(Feature.LENGTH_SHORT, words < SHORT ? 1.0 : 0);
    features.put(Feature.LENGTH_LONG, words > LONG ? 1.0 : 0);
    features.put(Feature.QUESTION, passage.text().endsWith("?") ? 1.0 : 0);
    Token first = passage.size() > 0 ? passage.token(0) : null;
    features.put(
        Feature.PRONOUN_START, first != null && lexicon.is("pronouns", first.lower()) ? 1.0 : 0);
    features.put(Feature.FIRST_PERSON, any(passage, "first-person"));
    features.put(Feature.CONTRAST, any(passage, "contrast"));
    features.put(Feature.FUTURE, any(passage, "future"));
    features.put(Feature.HYPOTHETICAL, any(passage, "hypothetical"));
  }

  private double any(Passage passage, String section) {
    return cues.any(passage, section);
  }

  private void numbers(Passage passage, Map<Feature, Double> features) {
    boolean number = false;
    int figures = 0;
    boolean money = false;
    boolean percent = false;
    for (Token token : passage.tokens()) {
      number = number || token.hasDigit();
      figures += token.hasDigit() ? 1 : 0;
      boolean amount = number && lexicon.is("currencies", token.lower());
      money = money || amount || MONEY.matcher(token.text()).matches();
      percent = percent || token.text().endsWith("%") || UNITS.contains(token.lower());
    }
    features.put(Feature.NUMBER, number ? 1.0 : 0);
    features.put(Feature.FIGURES, Math.log1p(figures));
    features.put(Feature.MONEY, money ? 1.0 : 0);
    features.put(Feature.PERCENT, percent ? 1.0 : 0);
    features.put(Feature.DATE, any(passage, "calendar"));
  }

  private void speech(Passage passage, Map<Feature, Double> features) {
    int inside = 0;
    boolean open = false;
    for (Token token : passage.tokens()) {
      if ("“”\"".contains(token.text())) {
        open = token.text().equals("“") || (token.text().equals("\"") && !open);
      } else if (open) {
        inside++;
      }
    }
    double share = passage.size() == 0 ? 0 : inside / (double) passage.size();
    features.put(Feature.QUOTED, share > 0.1 ? 1.0 : 0);
    features.put(Feature.ALL_QUOTED, share > 0.6 ? 1.0 : 0);
    features.put(Feature.SAYING, any(passage, "said"));
  }
}
