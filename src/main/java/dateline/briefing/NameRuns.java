package dateline.briefing;

import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts a run of capitalised words into openings, titles and names. */
final class NameRuns {
  private final Lexicon lexicon;
  private final NameWords words;
  private final Tagged tagged;
  private final Set<String> surnames;

  NameRuns(Reading reading) {
    this.lexicon = reading.lexicon();
    this.words = new NameWords(reading);
    this.tagged = reading.tagged();
    this.surnames = surnames(reading);
  }

  /** What stands behind a given name somewhere: the "Cook" of "Anna Cook" is no cook elsewhere. */
  private static Set<String> surnames(Reading reading) {
    Set<String> surnames = new HashSet<>();
    for (Passage passage : reading.passages()) {
      for (int i = 1; i < passage.size(); i++) {
        Token token = passage.token(i);
        if (token.isCapitalised() && Gazetteer.isGivenName(passage.token(i - 1).lower())) {
          surnames.add(token.lower());
        }
      }
    }
    return surnames;
  }

  /** Cuts the openings and titles off a run and keeps what is a name. */
  void settle(Passage passage, int start, int end, List<Mention> mentions) {
    int from = start;
    while (from < end
        && words.opensSentence(passage, from)
        && !words.isNameAtOpening(passage, from, end)) {
      from++;
    }
    int to = end;
    while (to > from && !words.isNameWord(passage, to - 1)) {
      to--;
    }
    int person = personAfterOffice(passage, from, to);
    if (person > from) {
      int inner = lastTitle(passage, from, person);
      boolean named = inner >= from && isRole(passage.token(inner));
      int office = named ? from : officeStart(passage, from);
      addPerson(passage, office, person, to, mentions);
      return;
    }
    int title = lastTitle(passage, from, to);
    if (title >= from && title < to - 1) {
      add(passage, from, title, title, mentions);
      int name = title + 1;
      while (name < to && !passage.token(name).isCapitalised()) {
        name++;
      }
      if (name > title + 1 && !lexicon.language().equals("en")) {
        add(passage, name, to, name, mentions); // "portavoz del Sindicato": it is not the person
      } else {
        addPerson(passage, from, name, to, mentions);
      }
    } else if (title == to - 1
        && title > from
        && isRole(passage.token(title))
        && !isSurname(passage, from, title)) {
      add(passage, from, title, title, mentions);
    } else {
      add(passage, from, to, from, mentions);
    }
  }

  /** Where the person begins in the "State Anna Berg" of "Secretary of State Anna Berg". */
  private int personAfterOffice(Passage passage, int from, int to) {
    int inside = personAfterOf(passage, from, to);
    if (inside > from) {
      return inside;
    }
    if (from < 2 || officeStart(passage, from) == from) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (Gazetteer.isGivenName(passage.token(i).lower())) {
        return i;
      }
    }
    if (to - from != 3 || words.isOrganisationWord(passage.token(to - 1))) {
      return from;
    }
    boolean isCountry = Gazetteer.country(passage.token(from).text()).isPresent();
    boolean isAside = passage.is(officeStart(passage, from) - 1, ",");
    return isCountry || (passage.is(from - 1, "of") && !isAside) ? to - 2 : from;
  }

  /**
   * Where the person begins in "Harbour Chief of Staff Anna Berg"; the run's start if not there.
   */
  private int personAfterOf(Passage passage, int from, int to) {
    for (int of = from + 1; of + 3 < to; of++) {
      boolean office = isOf(passage.token(of)) && isRole(passage.token(of - 1));
      for (int i = of + 2; office && i < to - 1; i++) {
        if (Gazetteer.isGivenName(passage.token(i).lower())) {
          return i;
        }
      }
      if (office && of + 4 == to && isPerson(passage, to - 2, to)) {
        return to - 2;
      }
    }
    return from;
  }

  private boolean isPerson(Passage passage, int from, int to) {
    return !words.isOrganisationWord(passage.token(to - 1))
        && tagged.isOne(passage, from, to, TaggedName.Type.PERSON);
  }

  /**
   * Where "Secretary of" or "speaker of the" begins in front of a run; the run's own start if not.
   */
  private int officeStart(Passage passage, int from) {
    int of = passage.is(from - 1, "the") ? from - 2 : from - 1;
    boolean isOffice = passage.is(of, "of") || passage.is(of, "to") || passage.is(of, "for");
    if (of < 1 || !isOffice || !isRole(passage.token(of - 1))) {
      return from;
    }
    int start = of - 1;
    while (start > 0 && lexicon.is("role-modifiers", passage.token(start - 1).lower())) {
      start--;
    }
    return start;
  }

  private boolean isRole(Token token) {
    return lexicon.is("roles", token.lower());
  }

  /** What stands in front of a title, without other titles: a country or an organisation. */
  private void add(Passage passage, int start, int end, int title, List<Mention> mentions) {
    int from = start;
    int to = end;
    while (to > from && start < title && end <= title && isTitleWord(passage, to - 1)) {
      to--;
    }
    if (from < to && isName(passage, from, to)) {
      mentions.add(new Mention(passage, from, from, to));
    }
  }

  private boolean isTitleWord(Passage passage, int i) {
    String lower = passage.token(i).lower();
    return passage.is(i, ".") || lexicon.is("titles", lower) || lexicon.is("role-modifiers", lower);
  }

  private void addPerson(Passage passage, int title, int from, int to, List<Mention> mentions) {
    if (from < to && passage.text(from, to).length() > 1) {
      mentions.add(new Mention(passage, title, from, to));
    }
  }

  private boolean isName(Passage passage, int from, int to) {
    if (Gazetteer.people(passage.text(from, to)).isPresent()
        && Gazetteer.country(passage.text(from, to)).isEmpty()) {
      return false;
    }
    if (to - from > 1) {
      return !lexicon.is("named-groups", passage.token(to - 1).lower());
    }
    Token token = passage.token(from);
    String lower = token.lower();
    if (lexicon.is("named-groups", lower)) {
      return false;
    }
    boolean title = lexicon.is("titles", lower) || lexicon.is("roles", lower);
    if (title && !surnames.contains(lower)) {
      return false;
    }
    return !lexicon.is("common", lower) && token.text().length() > 1;
  }

  /** The last word of the run that is a title; -1 in "Office of the Inspector General". */
  private int lastTitle(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (passage.is(i, "the")) {
        return -1;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      Token token = passage.token(i);
      boolean afterName = i > from && Gazetteer.isGivenName(passage.token(i - 1).lower());
      boolean organisation = i + 1 < to && words.isOrganisationWord(passage.token(i + 1));
      boolean ofPart = isPartOfOffice(passage, from, i, to);
      boolean title =
          lexicon.isTitle(token.lower())
              || (isRole(token)
                  && i + 2 < to
                  && Gazetteer.isGivenName(passage.token(i + 1).lower()));
      if (title && !afterName && !organisation && !ofPart && !opensVenue(passage, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** "General of", "Attorney's Office", and the last word of "Department of Justice". */
  private boolean isPartOfOffice(Passage passage, int from, int i, int to) {
    boolean goesOn =
        i + 1 < to && (isOf(passage.token(i + 1)) || passage.token(i + 1).isPossessive());
    boolean ends =
        i == to - 1
            && i - from > 1
            && isOf(passage.token(i - 1))
            && words.isOrganisationWord(passage.token(i - 2));
    return goesOn || ends;
  }

  /** "Lady Berg Hospital", "King Road": named for somebody. */
  private boolean opensVenue(Passage passage, int title, int to) {
    String last = passage.token(to - 1).lower();
    return to - title > 2
        && !Gazetteer.isGivenName(passage.token(title + 1).lower())
        && (lexicon.is("nameless", last) || lexicon.is("places", last));
  }

  /** "Anna Bishop": the tagger takes both words for a person. */
  private boolean isSurname(Passage passage, int from, int last) {
    return last - from == 1
        && !words.isOrganisationWord(passage.token(from))
        && tagged.isOne(passage, from, last + 1, TaggedName.Type.PERSON);
  }

  private static boolean isOf(Token token) {
    return token.lower().equals("of") || token.lower().equals("for");
  }
}
