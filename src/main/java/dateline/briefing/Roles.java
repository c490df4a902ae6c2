package dateline.briefing;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the article calls an actor, verbatim: the title in front of the name, an aside behind
 * it, or "is a …". Rather none than a wrong one.
 */
final class Roles {
  /** Longest role shown, in words. */
  private static final int LONGEST = 14;

  /** An aside that has no noun of a role in so many words is none. */
  private static final int NOUN_WITHIN = 8;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  private final Lexicon lexicon;

  Roles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A role, and the sentence it stands in. */
  record Role(String text, Passage passage, double worth) {}

  Optional<Role> of(Candidate candidate) {
    Role best = null;
    for (Mention mention : candidate.mentions()) {
      for (Optional<Role> found :
          List.of(inFront(mention), behind(mention), beforeComma(mention), copula(mention))) {
        if (found.isPresent() && (best == null || found.get().worth() > best.worth())) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Colombian leader", "ExxonMobil CEO", "former Defense Secretary" in front of the name. */
  private Optional<Role> inFront(Mention mention) {
    Passage passage = mention.passage();
    int noun = mention.from() - 1;
    if (noun < 0 || !isRole(passage.token(noun)) || isPossessivePronounAt(passage, noun)) {
      return Optional.empty();
    }
    int from = noun;
    while (from > 0 && noun - from < LONGEST && extends_(passage, from - 1)) {
      from--;
    }
    while (from < noun && !startsRole(passage, from)) {
      from++;
    }
    return role(mention, from, noun + 1, 2);
  }

  private boolean isPossessivePronounAt(Passage passage, int i) {
    return passage.token(i).lower().length() <= 2;
  }

  private boolean startsRole(Passage passage, int i) {
    Token token = passage.token(i);
    return token.isWord() && !token.lower().equals("of") && !token.lower().equals("and");
  }

  private boolean extends_(Passage passage, int i) {
    Token token = passage.token(i);
    if (token.isPossessive()) {
      return i > 0 && passage.token(i - 1).isCapitalised();
    }
    if (!token.isWord() || Verbs.isSaying(lexicon, token)) {
      return false;
    }
    boolean known = isRole(token) || lexicon.is("role-modifiers", token.lower());
    if (lexicon.is("common", token.lower()) && !known) {
      return false;
    }
    if (lexicon.is("calendar", token.lower())) {
      return false;
    }
    return known || token.isCapitalised() || token.lower().contains("-");
  }

  private boolean isRole(Token token) {
    String lower = token.lower();
    return lexicon.is("roles", lower) || lexicon.is("roles", lastPart(lower));
  }

  /** "vice-president" is a president, "ex-wife" a wife. */
  private static String lastPart(String lower) {
    return lower.substring(lower.lastIndexOf('-') + 1);
  }

  /** "Anna Berg, an expert in …," behind the name. */
  private Optional<Role> behind(Mention mention) {
    Passage passage = mention.passage();
    int open = mention.to();
    boolean aside = passage.is(open, ",") || passage.is(open, "–") || passage.is(open, "—");
    if (!aside || open + 1 >= passage.size()) {
      return Optional.empty();
    }
    int from = open + 1;
    if (passage.is(from, "who") || passage.is(from, "which")) {
      return COPULAS.contains(lower(passage, from + 1)) && isArticle(passage, from + 2)
          ? noun(mention, from + 2, end(passage, from + 2), 2)
          : Optional.empty();
    }
    if (passage.token(from).hasDigit() && passage.is(from + 1, ",")) {
      from += 2;
    }
    if (from >= passage.size() || passage.is(from, "and") || passage.is(from, "or")) {
      return Optional.empty();
    }
    return noun(mention, from, end(passage, from), 3);
  }

  /** "Berg is a former rebel." */
  private Optional<Role> copula(Mention mention) {
    Passage passage = mention.passage();
    int at = mention.to();
    if (!COPULAS.contains(lower(passage, at)) || !isArticle(passage, at + 1)) {
      return Optional.empty();
    }
    return noun(mention, at + 1, end(passage, at + 1), 1);
  }

  /** "The president of Colombia, Gustavo Petro": a noun phrase, a comma, the name. */
  private Optional<Role> beforeComma(Mention mention) {
    Passage passage = mention.passage();
    int comma = mention.title() - 1;
    if (comma < 2 || !passage.is(comma, ",") || isListed(mention)) {
      return Optional.empty();
    }
    int from = comma - 1;
    while (from > 0 && comma - from <= LONGEST && !ARTICLES.contains(lower(passage, from))) {
      if (passage.is(from, ",") || Verbs.isFinite(lexicon, passage.token(from))) {
        return Optional.empty();
      }
      from--;
    }
    boolean direct = isRole(passage.token(comma - 1)) || hasRoleThenOf(passage, from, comma);
    return direct && ARTICLES.contains(lower(passage, from))
        ? role(mention, from + 1, comma, 2)
        : Optional.empty();
  }

  private boolean hasRoleThenOf(Passage passage, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (isRole(passage.token(i)) && passage.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** A comma or "and" behind the name: it stands in a list, not in an aside. */
  private boolean isListed(Mention mention) {
    return mention.passage().is(mention.to(), "and");
  }

  private Optional<Role> noun(Mention mention, int from, int to, double worth) {
    Passage passage = mention.passage();
    for (int i = from; i < to && i < from + NOUN_WITHIN; i++) {
      Token token = passage.token(i);
      boolean noun = isRole(token) || lexicon.is("thing-roles", token.lower());
      if (noun && !(i > from && passage.is(i + 1, "'s"))) {
        return role(mention, isArticle(passage, from) ? from + 1 : from, to, worth);
      }
      if (Verbs.isFinite(lexicon, token) || token.lower().endsWith("ing")) {
        return Optional.empty();
      }
      if (lexicon.is("prepositions", token.lower())
          && i > from + 1
          && !token.lower().equals("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where an aside ends: its closing mark, a relative clause, or the longest role. */
  private int end(Passage passage, int from) {
    int end = from;
    while (end < passage.size() && end - from < LONGEST) {
      Token token = passage.token(end);
      boolean mark = !token.isWord() && !token.isPossessive() && !"’'&".contains(token.text());
      if (mark
          || token
              .lower()
              .matches(
                  "who|which|that|when|where|whose|but|because|since|told|said|says|whom|while|after|as")) {
        break;
      }
      end++;
    }
    return end;
  }

  private Optional<Role> role(Mention mention, int from, int to, double worth) {
    if (to <= from || to - from > LONGEST) {
      return Optional.empty();
    }
    Passage passage = mention.passage();
    String text = passage.text(from, to);
    double bonus = Math.min(to - from, 6) * 0.25;
    return text.length() < 3
        ? Optional.empty()
        : Optional.of(new Role(text, passage, worth + bonus - 0.01 * passage.index()));
  }

  private static boolean isArticle(Passage passage, int i) {
    return ARTICLES.contains(lower(passage, i));
  }

  private static String lower(Passage passage, int i) {
    return i >= 0 && i < passage.size() ? passage.token(i).lower() : "";
  }
}
