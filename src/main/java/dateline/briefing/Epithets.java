package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what news calls an organisation or a country instead of naming it again: "the Norvan
 * shipping giant", "the island nation". It counts only where one name alone can be meant.
 */
final class Epithets {
  /** "The struggling, once mighty Norvan shipping giant" has no more words in front of its noun. */
  private static final int MOST_MODIFIERS = 5;

  /** The name stands in the same sentence, in front, or at most so many sentences before. */
  private static final int FAR = 2;

  /** By eye: less than a title in front of the name. */
  private static final double WORTH = 1.5;

  /** Behind the noun these tell which one is meant: none that was named before. */
  private static final Set<String> COMPLEMENTS =
      Set.of("of", "behind", "that", "which", "who", "called", "named", "known", "whose");

  private final Lexicon lexicon;
  private final RoleWords words;
  private final Map<Integer, List<Naming>> namings = new HashMap<>();
  private final Map<Candidate, List<Roles.Role>> found = new HashMap<>();

  /** A candidate where it is named. */
  private record Naming(Candidate candidate, Mention mention) {}

  private Epithets(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
  }

  static Epithets in(Reading reading, Cast cast) {
    Epithets epithets = new Epithets(reading.lexicon());
    cast.candidates().forEach(epithets::index);
    for (Passage passage : reading.passages()) {
      for (int i = 0; i + 2 < passage.size(); i++) {
        if (passage.is(i, "the")) {
          epithets.look(passage, i);
        }
      }
    }
    return epithets;
  }

  /** The most telling epithet of the candidate. */
  Optional<Roles.Role> of(Candidate candidate) {
    return found.getOrDefault(candidate, List.of()).stream()
        .max(Comparator.comparingDouble(Roles.Role::worth));
  }

  private void index(Candidate candidate) {
    boolean thing =
        candidate.kind() == Actor.Kind.ORGANISATION || candidate.kind() == Actor.Kind.PLACE;
    boolean outlet =
        candidate.forms().stream().anyMatch(f -> lexicon.is("outlets", f.toLowerCase(Locale.ROOT)));
    if (thing && !outlet) {
      for (Mention mention : candidate.mentions()) {
        namings
            .computeIfAbsent(mention.passage().index(), k -> new ArrayList<>())
            .add(new Naming(candidate, mention));
      }
    }
  }

  private void look(Passage passage, int article) {
    int noun = noun(passage, article);
    if (noun < 0) {
      return;
    }
    Actor.Kind kind =
        lexicon.is("country-epithets", passage.token(noun).lower())
            ? Actor.Kind.PLACE
            : Actor.Kind.ORGANISATION;
    Optional<Candidate> meant = meant(passage, article, noun, kind);
    if (meant.isPresent() && fits(meant.get(), passage, article + 1, noun)) {
      words
          .role(passage, article + 1, noun + 1, WORTH)
          .ifPresent(r -> found.computeIfAbsent(meant.get(), k -> new ArrayList<>()).add(r));
    }
  }

  /** "The French nation" is France, and no ministry is a shipping giant. */
  private boolean fits(Candidate candidate, Passage passage, int from, int noun) {
    if (candidate.kind() == Actor.Kind.PLACE) {
      Optional<String> country = Gazetteer.country(candidate.name());
      return passage.tokens().subList(from, noun).stream()
          .map(token -> Gazetteer.people(token.text()))
          .allMatch(people -> people.isEmpty() || people.equals(country));
    }
    return passage.is(noun, "agency")
        || Words.tokens(candidate.name()).stream()
            .noneMatch(token -> lexicon.is("unlike-firms", token.lower()));
  }

  /** The noun that ends the phrase, if it is one for a firm or country and something narrows it. */
  private int noun(Passage passage, int article) {
    int i = article + 1;
    while (i < passage.size() && i - article <= MOST_MODIFIERS && isModifier(passage.token(i))) {
      i++;
      i += RoleWords.isDot(passage, i) ? 1 : 0;
    }
    int noun = i - 1;
    boolean goesOn = i < passage.size() && goesOn(passage, i);
    return noun > article + 1 && !goesOn && isEpithet(passage, article + 1, noun) ? noun : -1;
  }

  /** "The golf club" may be any; "the Norvan club" and "the shipping giant" are not. */
  private boolean isEpithet(Passage passage, int from, int noun) {
    String lower = passage.token(noun).lower();
    boolean narrowed = false;
    for (int i = from; i < noun; i++) {
      narrowed |= passage.token(i).isCapitalised() || passage.token(i).lower().contains("-");
    }
    return lexicon.is("telling-epithets", lower)
        || lexicon.is("country-epithets", lower)
        || (narrowed && lexicon.is("epithets", lower));
  }

  private boolean goesOn(Passage passage, int next) {
    Token token = passage.token(next);
    boolean name = token.isCapitalised() || (passage.is(next, ",") && isName(passage, next + 1));
    return name || COMPLEMENTS.contains(token.lower());
  }

  private static boolean isName(Passage passage, int i) {
    return i < passage.size() && passage.token(i).isCapitalised();
  }

  private boolean isModifier(Token token) {
    String lower = token.lower();
    return token.isWord()
        && !token.isPossessive()
        && !token.hasDigit()
        && !lexicon.is("prepositions", lower)
        && !lexicon.is("function-words", lower)
        && !lexicon.is("adverbs", lower)
        && !lexicon.is("superlatives", lower)
        && !lexicon.is("quantifiers", lower)
        && !lexicon.is("epithets-of-others", lower)
        && (token.isCapitalised() || !Verbs.isFinite(lexicon, token) || lower.contains("-"));
  }

  /** The only one of that kind that was named just before; none of several. */
  private Optional<Candidate> meant(Passage passage, int article, int noun, Actor.Kind kind) {
    Set<Candidate> near = new HashSet<>();
    for (int i = passage.index() - FAR; i <= passage.index(); i++) {
      for (Naming naming : namings.getOrDefault(i, List.of())) {
        boolean same = i == passage.index();
        boolean inside = same && naming.mention().from() > article && naming.mention().to() == noun;
        boolean before = !same || naming.mention().to() <= article;
        if (inside && naming.candidate().kind() == kind) {
          return Optional.empty();
        }
        if (before && naming.candidate().kind() == kind) {
          near.add(naming.candidate());
        }
      }
    }
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }
}
