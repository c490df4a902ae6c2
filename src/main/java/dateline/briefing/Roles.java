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
  private static final int LONGEST = 16;

  /** An aside that has no noun of a role in so many words is none. */
  private static final int NOUN_WITHIN = 8;

  /** Words in front of a role noun that no list knows: "talent" of "talent manager". */
  private static final int MOST_UNKNOWN = 2;

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
    if (candidate.kind() == Actor.Kind.GROUP) {
      return Optional.empty();
    }
    boolean place = candidate.kind() == Actor.Kind.PLACE;
    for (Mention mention : candidate.mentions()) {
      for (Optional<Role> found :
          List.of(
              place ? Optional.<Role>empty() : inFront(mention),
              behind(mention),
              beforeComma(mention),
              copula(mention))) {
        if (found.isPresent() && (best == null || found.get().worth() > best.worth())) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Colombian leader", "ExxonMobil CEO", "Gov." in front of the name. */
  private Optional<Role> inFront(Mention mention) {
    Passage passage = mention.passage();
    int noun = mention.from() - 1;
    while (noun > 0 && passage.is(noun, ".")) {
      noun--;
    }
    boolean title = mention.hasTitle() && noun >= mention.title();
    if (noun < 0 || !(isRole(passage.token(noun)) || (title && isOffice(passage, noun, mention)))) {
      return Optional.empty();
    }
    int from = title ? Math.min(noun, mention.title()) : noun;
    int unknown = 0;
    while (from > 0 && noun - from < LONGEST && unknown <= MOST_UNKNOWN) {
      if (passage.is(from - 1, ".") && from > 1 && passage.token(from - 2).text().length() < 5) {
        from -= 2;
        continue;
      }
      unknown += isKnown(passage, from - 1) ? 0 : 1;
      if (!extends_(passage, from - 1) || unknown > MOST_UNKNOWN) {
        break;
      }
      from--;
    }
    while (from < noun && !startsRole(passage, from)) {
      from++;
    }
    return role(mention, from, mention.from(), 2);
  }

  /** A title that says more than "Mr". */
  private boolean isOffice(Passage passage, int noun, Mention mention) {
    for (int i = mention.title(); i <= noun; i++) {
      if (isRole(passage.token(i)) || lexicon.is("offices", passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(Passage passage, int i) {
    Token token = passage.token(i);
    return token.isCapitalised()
        || token.isPossessive()
        || isRole(token)
        || lexicon.is("role-modifiers", token.lower())
        || token.lower().contains("-");
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
    if (lexicon.is("calendar", token.lower())) {
      return false;
    }
    if (Verbs.isFinite(lexicon, token)) {
      return false;
    }
    boolean plain =
        !lexicon.is("common", token.lower()) && !lexicon.is("prepositions", token.lower());
    return isKnown(passage, i)
        ? plain || isRole(token) || lexicon.is("role-modifiers", token.lower())
        : plain && !isAdverb(token);
  }

  private boolean isAdverb(Token token) {
    return lexicon.is("adverbs", token.lower())
        || token.lower().endsWith("ly")
        || token.lower().endsWith("ing");
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
    if (from < passage.size() && lexicon.is("pronouns", passage.token(from).lower())) {
      return Optional.empty();
    }
    for (int i = from; i < to && i < from + NOUN_WITHIN; i++) {
      Token token = passage.token(i);
      if (token.lower().equals("and") || token.lower().equals("or")) {
        return Optional.empty();
      }
      boolean noun = isRole(token) || lexicon.is("thing-roles", token.lower());
      if (noun && !passage.is(i + 1, "'s")) {
        int end = i == to - 1 ? withOffice(passage, to) : to;
        return role(mention, isArticle(passage, from) ? from + 1 : from, end, worth);
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

  /** "Director, Highland Securities": the office goes on behind its comma. */
  private static int withOffice(Passage passage, int to) {
    int end = to + 1;
    while (passage.is(to, ",") && end < passage.size() && passage.token(end).isCapitalised()) {
      end++;
    }
    return end > to + 2 || (end == to + 2 && !passage.is(end, ",")) ? end : to;
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
    int last = to;
    while (last > from && isDangling(mention.passage().token(last - 1))) {
      last--;
    }
    if (last <= from || last - from > LONGEST) {
      return Optional.empty();
    }
    Passage passage = mention.passage();
    String text = passage.text(from, last);
    double bonus = Math.min(last - from, 6) * 0.25;
    return text.length() < 3
        ? Optional.empty()
        : Optional.of(new Role(text, passage, worth + bonus - 0.01 * passage.index()));
  }

  private boolean isDangling(Token token) {
    String lower = token.lower();
    return lexicon.is("prepositions", lower)
        || ARTICLES.contains(lower)
        || lower.equals("and")
        || lower.equals(",");
  }

  private static boolean isArticle(Passage passage, int i) {
    return ARTICLES.contains(lower(passage, i));
  }

  private static String lower(Passage passage, int i) {
    return i >= 0 && i < passage.size() ? passage.token(i).lower() : "";
  }
}
