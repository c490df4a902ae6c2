package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where names stand: runs of capitalised words, minus the openings of sentences, titles and
 * calendar words.
 */
final class Names {
  /** A longer run of capitals is a headline or shouting. */
  private static final int LONGEST = 12;

  /** Their names count what they see to. */
  private static final Set<String> OFFICES =
      Set.of("ministry", "department", "bureau", "committee", "commission");

  private final Lexicon lexicon;
  private final NameWords words;
  private final NameRuns runs;

  private Names(Reading reading) {
    this.lexicon = reading.lexicon();
    this.words = new NameWords(reading);
    this.runs = new NameRuns(reading);
  }

  static List<Mention> in(Reading reading) {
    Names names = new Names(reading);
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      if (!NameWords.isShouted(passage)) {
        names.find(passage, mentions);
      }
    }
    return reading.lexicon().is("traits", "capitalised-nouns")
        ? CapitalisedNouns.without(mentions, reading.lexicon())
        : mentions;
  }

  private void find(Passage passage, List<Mention> mentions) {
    Map<Integer, Integer> spelledOut = Acronyms.in(passage);
    for (int i = 0; i < passage.size(); ) {
      int whole = spelledOut.getOrDefault(i, i);
      if (whole > i) {
        mentions.add(new Mention(passage, i, i, whole));
        i = whole;
      } else if (words.isNameWord(passage, i)) {
        int end = runEnd(passage, i);
        runs.settle(passage, i, end, mentions);
        i = end;
      } else {
        i++;
      }
    }
  }

  private int runEnd(Passage passage, int start) {
    int end = start + 1;
    while (end < passage.size() && end - start < LONGEST) {
      int next = end;
      if (!words.isNameWord(passage, end)) {
        next = joinEnd(passage, start, end);
        if (next == end) {
          break;
        }
      }
      end = next + 1;
    }
    return end;
  }

  /** Where the run goes on behind a small word or an initial's full stop; {@code at} if not. */
  private int joinEnd(Passage passage, int start, int at) {
    int next = passage.is(at, "of") && passage.is(at + 1, "the") ? at + 2 : at + 1;
    boolean goesOn = next < passage.size() && words.isNameWord(passage, next);
    return goesOn && joins(passage, start, at) ? next : at;
  }

  private boolean joins(Passage passage, int start, int at) {
    Token token = passage.token(at);
    boolean organisation = hasWord(passage, start, at, "organisation-words");
    return switch (token.lower()) {
      case "." -> words.isDotted(passage.token(at - 1));
      case "&" -> true;
      case "'s", "'" -> isOwnersOffice(passage, at);
      case "of", "for" ->
          (organisation && !endsInPerson(passage, start, at))
              || hasWord(passage, start, at, "places")
              || (start > 0 && lexicon.is("thing-roles", passage.token(start - 1).lower()));
      case "and" ->
          organisation
              && hasOf(passage, start, at)
              && !Gazetteer.isGivenName(passage.token(at + 1).lower())
              && (passage.is(at - 2, ",") || !isVerbAfter(passage, at + 1));
      case "," -> organisation && hasOf(passage, start, at) && isInOfficesName(passage, start, at);
      default -> NameWords.PARTICLES.contains(token.lower());
    };
  }

  /** "Attorney's Office", "Children's Hospital". */
  private boolean isOwnersOffice(Passage passage, int at) {
    return lexicon.is("office-owners", passage.token(at - 1).lower())
        && words.isOrganisationWord(passage.token(at + 1));
  }

  /** "Ministry of Trade, Industry and Energy" has one name, of which the comma is a part. */
  private static boolean isInOfficesName(Passage passage, int start, int comma) {
    int first = RoleWords.isArticle(passage, start) ? start + 1 : start;
    return OFFICES.contains(passage.token(first).lower())
        && comma + 3 < passage.size()
        && passage.token(comma + 1).isCapitalised()
        && passage.is(comma + 2, "and")
        && passage.token(comma + 3).isCapitalised();
  }

  /** In "Senate Leader Anna Berg of Norvan" the town is no part of the name. */
  private boolean endsInPerson(Passage passage, int start, int at) {
    return at - start > 2
        && Gazetteer.isGivenName(passage.token(at - 2).lower())
        && !lexicon.is("organisation-words", passage.token(at - 1).lower());
  }

  private boolean isVerbAfter(Passage passage, int at) {
    return at + 1 < passage.size() && Verbs.isFinite(lexicon, passage.token(at + 1));
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
}
