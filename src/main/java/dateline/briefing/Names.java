package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where names stand: runs of capitalised words, minus the openings of sentences, titles and
 * calendar words.
 */
final class Names {
  /** Small words inside a person's name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "ul", "ter", "y", "e");

  /** A longer run of capitals is a headline or shouting. */
  private static final int LONGEST = 12;

  private final Reading reading;
  private final Lexicon lexicon;

  private Names(Reading reading) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
  }

  static List<Mention> in(Reading reading) {
    Names names = new Names(reading);
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      if (!isShouted(passage)) {
        names.find(passage, mentions);
      }
    }
    return mentions;
  }

  /** A sentence in capitals, or in title case, tells nothing about names. */
  private static boolean isShouted(Passage passage) {
    long words = passage.tokens().stream().filter(Token::isWord).count();
    long raised =
        passage.tokens().stream().filter(t -> t.isUpperCase() || t.isCapitalised()).count();
    return words > 6 && raised > words * 0.8;
  }

  private void find(Passage passage, List<Mention> mentions) {
    for (int i = 0; i < passage.size(); ) {
      if (isNameWord(passage, i)) {
        int end = runEnd(passage, i);
        settle(passage, i, end, mentions);
        i = end;
      } else {
        i++;
      }
    }
  }

  private boolean isNameWord(Passage passage, int i) {
    Token token = passage.token(i);
    return (token.isCapitalised() || isHyphenated(token))
        && !token.lower().equals("i")
        && !token.lower().startsWith("i'")
        && !lexicon.is("adjective-endings", afterHyphen(token.lower()))
        && !lexicon.is("calendar", token.lower());
  }

  private static String afterHyphen(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 ? lower.substring(hyphen + 1) : "";
  }

  /** "al-Bashir": a particle, a hyphen, a name. */
  private static boolean isHyphenated(Token token) {
    int hyphen = token.text().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && PARTICLES.contains(token.lower().substring(0, hyphen))
        && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }

  private int runEnd(Passage passage, int start) {
    int end = start + 1;
    while (end < passage.size() && end - start < LONGEST) {
      int next = end;
      if (!isNameWord(passage, end)) {
        next = joinEnd(passage, start, end);
        if (next == end) {
          break;
        }
      }
      end = next + 1;
    }
    return end;
  }

  /** Where the run goes on after a small word or initial's full stop; {@code at} if it does not. */
  private int joinEnd(Passage passage, int start, int at) {
    Token token = passage.token(at);
    boolean goesOn = at + 1 < passage.size() && isNameWord(passage, at + 1);
    if (!goesOn) {
      return at;
    }
    if (token.text().equals(".") && isDotted(passage.token(at - 1))) {
      return at + 1;
    }
    if (token.text().equals("&")) {
      return at + 1;
    }
    if (PARTICLES.contains(token.lower())) {
      return at + 1;
    }
    boolean organisation = hasWord(passage, start, at, "organisation-words");
    if (token.lower().equals("of") || token.lower().equals("for")) {
      boolean head = organisation || hasWord(passage, start, at, "places");
      return head ? at + 1 : at;
    }
    boolean compound =
        organisation
            && hasOf(passage, start, at)
            && !Gazetteer.isGivenName(passage.token(at + 1).lower());
    return token.lower().equals("and") && compound && !isVerbAfter(passage, at + 1) ? at + 1 : at;
  }

  private boolean isVerbAfter(Passage passage, int at) {
    return at + 1 < passage.size() && Verbs.isFinite(lexicon, passage.token(at + 1));
  }

  /** "Lt", "J", "Sen": the full stop behind it belongs to the name. */
  private boolean isDotted(Token token) {
    return token.text().length() == 1
        || lexicon.is("titles", token.lower())
        || token.lower().equals("jr")
        || token.lower().equals("st");
  }

  private boolean hasWord(Passage passage, int from, int to, String section) {
    for (int i = from; i < to; i++) {
      if (lexicon.is(section, passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOf(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, "of") || passage.is(i, "for")) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the openings and titles off a run and keeps what is a name. */
  private void settle(Passage passage, int start, int end, List<Mention> mentions) {
    int from = start;
    while (from < end && opensSentence(passage, from) && !isNameAtOpening(passage, from, end)) {
      from++;
    }
    int to = end;
    while (to > from && !isNameWord(passage, to - 1)) {
      to--;
    }
    int person = personAfterOffice(passage, from, to);
    if (person > from) {
      add2(passage, officeStart(passage, from), person, to, mentions);
      return;
    }
    int title = lastTitle(passage, from, to);
    if (title >= from && title < to - 1) {
      add(passage, from, title, title, mentions);
      int name = title + 1;
      while (name < to && !passage.token(name).isCapitalised()) {
        name++;
      }
      add2(passage, from, name, to, mentions);
    } else if (title == to - 1 && title > from && isRole(passage.token(title))) {
      add(passage, from, title, title, mentions);
    } else {
      add(passage, from, to, from, mentions);
    }
  }

  /** Where the person begins in the "State Anna Berg" of "Secretary of State Anna Berg". */
  private int personAfterOffice(Passage passage, int from, int to) {
    if (from < 2 || officeStart(passage, from) == from) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (Gazetteer.isGivenName(passage.token(i).lower())) {
        return i;
      }
    }
    return from;
  }

  /**
   * Where "Secretary of" or "speaker of the" begins in front of a run; the run's own start if not.
   */
  private int officeStart(Passage passage, int from) {
    int of = passage.is(from - 1, "the") ? from - 2 : from - 1;
    return of > 0 && passage.is(of, "of") && isRole(passage.token(of - 1)) ? of - 1 : from;
  }

  private boolean isRole(Token token) {
    return lexicon.is("roles", token.lower());
  }

  /** What stands in front of a title, without other titles: a country or an organisation. */
  private void add(Passage passage, int start, int end, int title, List<Mention> mentions) {
    int from = start;
    int to = end;
    while (to > from
        && (lexicon.is("titles", passage.token(to - 1).lower())
            || lexicon.is("role-modifiers", passage.token(to - 1).lower()))
        && end <= title
        && start < title) {
      to--;
    }
    if (from < to && isName(passage, from, to)) {
      mentions.add(new Mention(passage, from, from, to));
    }
  }

  private void add2(Passage passage, int title, int from, int to, List<Mention> mentions) {
    if (from < to) {
      mentions.add(new Mention(passage, title, from, to));
    }
  }

  private boolean isName(Passage passage, int from, int to) {
    if (Gazetteer.people(passage.text(from, to)).isPresent()
        && Gazetteer.country(passage.text(from, to)).isEmpty()) {
      return false;
    }
    if (to - from > 1) {
      return true;
    }
    Token token = passage.token(from);
    String lower = token.lower();
    if (lexicon.is("titles", lower) || lexicon.is("roles", lower)) {
      return false;
    }
    return !lexicon.is("common", lower) && token.text().length() > 1;
  }

  /** The last word of the run that is a title with a name behind it, or -1. */
  private int lastTitle(Passage passage, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Token token = passage.token(i);
      boolean afterName = i > from && Gazetteer.isGivenName(passage.token(i - 1).lower());
      boolean organisation = i + 1 < to && isOrganisationWord(passage.token(i + 1));
      boolean ofPart = i + 1 < passage.size() && i + 1 < to && isOf(passage.token(i + 1));
      if (lexicon.is("titles", token.lower()) && !afterName && !organisation && !ofPart) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOf(Token token) {
    return token.lower().equals("of") || token.lower().equals("for");
  }

  private boolean isOrganisationWord(Token token) {
    return lexicon.is("organisation-words", token.lower());
  }

  private boolean opensSentence(Passage passage, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = passage.token(i);
      if (token.isWord()) {
        return i >= 0 && at - i > 1 && ":“\"".contains(passage.token(at - 1).text())
            || isDropped(token) && opensSentence(passage, i);
      }
    }
    return true;
  }

  private boolean isDropped(Token token) {
    return token.isCapitalised() && lexicon.is("common", token.lower());
  }

  private boolean isNameAtOpening(Passage passage, int at, int end) {
    Token token = passage.token(at);
    boolean single = end - at == 1;
    if (lexicon.is("common", token.lower())) {
      return !single
          && isOrganisationWord(passage.token(at + 1))
          && !lexicon.is("function-words", token.lower())
          && !lexicon.is("role-modifiers", token.lower());
    }
    if (single && lexicon.is("groups", token.lower())) {
      return false;
    }
    if (reading.capitalisedInside(token.lower()) > 0 || token.isUpperCase()) {
      return true;
    }
    return reading.inLowerCase(token.lower()) == 0
        && (!single || !(token.lower().endsWith("ing") || token.lower().endsWith("ly")));
  }
}
