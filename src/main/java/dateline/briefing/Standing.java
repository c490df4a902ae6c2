package dateline.briefing;

import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a candidate stands in the story: how early, how often, in front of which words. */
final class Standing {
  /** Behind so many better names the place among them tells nothing more. */
  private static final int LAST_RANK = 20;

  private final Cast cast;
  private final Lexicon lexicon;
  private final Acting acting;

  Standing(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
    this.acting = new Acting(lexicon);
  }

  /** Adds the traits that its mentions and its kind give the candidate. */
  void put(Candidate candidate, int rank, Map<Trait, Double> traits) {
    stage(candidate, rank, traits);
    kind(candidate, traits);
    verbs(candidate, traits);
    places(candidate, traits);
  }

  private void stage(Candidate candidate, int rank, Map<Trait, Double> traits) {
    int first = candidate.first().passage().index();
    Set<Integer> paragraphs = new HashSet<>();
    candidate.mentions().forEach(mention -> paragraphs.add(mention.passage().paragraph()));
    traits.put(Trait.MENTIONS, Math.log1p(candidate.mentions().size()));
    traits.put(Trait.PARAGRAPHS, Math.log1p(paragraphs.size()));
    traits.put(Trait.EARLY, Math.exp(-first / 5.0));
    traits.put(Trait.FIRST_SENTENCE, first == 0 ? 1.0 : 0);
    traits.put(Trait.IN_HEADLINE, cast.isInHeadline(candidate) ? 1.0 : 0);
    traits.put(Trait.RANK, Math.min(rank, LAST_RANK) / (double) LAST_RANK);
    boolean outlet =
        candidate.forms().stream().anyMatch(f -> lexicon.is("outlets", f.toLowerCase(Locale.ROOT)));
    boolean subject = cast.isInHeadline(candidate) && candidate.acts();
    traits.put(Trait.OUTLET, outlet && !subject ? 1.0 : 0);
  }

  private void kind(Candidate candidate, Map<Trait, Double> traits) {
    double mentions = Math.log1p(candidate.mentions().size());
    Actor.Kind kind = candidate.kind();
    traits.put(Trait.valueOf(kind.name()), 1.0);
    traits.put(Trait.GROUP_MENTIONS, kind == Actor.Kind.GROUP ? mentions : 0);
    traits.put(Trait.PLACE_MENTIONS, kind == Actor.Kind.PLACE ? mentions : 0);
    boolean several = candidate.name().indexOf(' ') > 0;
    traits.put(Trait.GROUP_MODIFIED, kind == Actor.Kind.GROUP && several ? 1.0 : 0);
    boolean sure =
        candidate.mentions().stream()
            .anyMatch(
                m -> m.hasTitle() || Gazetteer.isGivenName(m.passage().token(m.from()).lower()));
    traits.put(Trait.SURE, sure && kind == Actor.Kind.PERSON ? 1.0 : 0);
    traits.put(Trait.SINGLE_WORD, kind != Actor.Kind.GROUP && !several ? 1.0 : 0);
    boolean office = kind == Actor.Kind.ORGANISATION && isOffice(candidate);
    traits.put(Trait.OFFICE, office ? 1.0 : 0);
    traits.put(Trait.UNNAMED, candidate.isUnnamed() ? 1.0 : 0);
  }

  /** Its name says that it is an organisation. */
  private boolean isOffice(Candidate candidate) {
    Mention mention = candidate.first();
    for (int i = mention.from(); i < mention.to(); i++) {
      if (lexicon.is("organisation-words", mention.passage().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private void verbs(Candidate candidate, Map<Trait, Double> traits) {
    int verbs = 0;
    int speaks = 0;
    for (Mention mention : candidate.mentions()) {
      verbs += acting.verb(mention).isPresent() ? 1 : 0;
      speaks += acting.speaks(mention) ? 1 : 0;
    }
    traits.put(Trait.VERBS, Math.log1p(verbs));
    traits.put(Trait.ACTS, verbs + speaks > 0 ? 1.0 : 0);
    traits.put(Trait.SPEAKS, speaks > 0 ? 1.0 : 0);
    traits.put(Trait.PLACE_VERBS, candidate.kind() == Actor.Kind.PLACE ? Math.log1p(verbs) : 0);
  }

  private void places(Candidate candidate, Map<Trait, Double> traits) {
    List<Mention> mentions = candidate.mentions();
    double all = mentions.size();
    double located = mentions.stream().filter(this::isLocated).count() / all;
    double describing = mentions.stream().filter(this::isDescribing).count() / all;
    traits.put(Trait.LOCATED, located);
    traits.put(Trait.DESCRIBING, describing);
  }

  /** "In Norvan", "at Harbour House". */
  private boolean isLocated(Mention mention) {
    int before = mention.title() - 1;
    while (before >= 0 && RoleWords.isArticle(mention.passage(), before)) {
      before--;
    }
    return before >= 0 && lexicon.is("locators", mention.passage().token(before).lower());
  }

  /** "NATO countries", "the Harbour office": the name only describes a noun. */
  private boolean isDescribing(Mention mention) {
    if (mention.to() >= mention.passage().size()) {
      return false;
    }
    Token next = mention.passage().token(mention.to());
    return next.isWord()
        && !next.isCapitalised()
        && !next.hasDigit()
        && !Verbs.isFinite(lexicon, next)
        && !lexicon.is("prepositions", next.lower())
        && !lexicon.is("adverbs", next.lower())
        && !lexicon.is("function-words", next.lower());
  }
}
