package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses what does not stand in its source: the words of a bullet must be words of one of its
 * sources, in their order, and no negation may have been left out between them. Names, numbers and
 * quotations are words; so none can be added or moved. What a bullet has in [brackets] must be a
 * known name, in front or where the source has "he" or "she", "his" or "her".
 */
final class Faithful {
  private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”|\"[^\"]*\"");

  private static final List<String> PERSONS = List.of("he", "she");

  /** Words of an actor's title, name and aside between a verb and what goes on. */
  private static final int LONGEST_OBJECT = 20;

  /** What stands there behind a name in brackets for "his" or "her". */
  private static final String OWNER = "'s ";

  private static final List<String> OWNERS = List.of("his ", "her ");

  private final Lexicon lexicon;
  private final Set<String> names;

  /**
   * @param names of the article's actors, in any of their forms, which brackets may hold
   */
  Faithful(Lexicon lexicon, Set<String> names) {
    this.lexicon = lexicon;
    this.names = Set.copyOf(names);
  }

  /** The briefing without whatever does not stand in its sources. */
  Briefing vet(Briefing briefing) {
    return new Briefing(
        briefing.headline(),
        briefing.url(),
        briefing.site(),
        briefing.published(),
        briefing.language(),
        briefing.words(),
        briefing.bottomLine().filter(this::isCut),
        briefing.actors().stream().map(this::vet).toList(),
        briefing.stakes().stream().filter(this::isCut).toList(),
        briefing.numbers().stream().filter(this::isCut).toList(),
        briefing.facts().stream().filter(this::isCut).toList(),
        briefing.quotes().stream().filter(q -> isSpan(q.text(), q.sources())).toList(),
        briefing.next().stream().filter(this::isCut).toList(),
        briefing.missing().stream().filter(this::isCut).toList(),
        briefing.notes());
  }

  private boolean isCut(Bullet bullet) {
    return isCut(bullet.text(), bullet.sources());
  }

  private boolean isCut(Figure figure) {
    return isCut(figure.text(), figure.sources()) && isSpan(figure.figure(), figure.sources());
  }

  private Actor vet(Actor actor) {
    return new Actor(
        actor.name(),
        actor.kind(),
        actor.role().filter(role -> isSpan(role, actor.sources()) || isAroundName(role, actor)),
        actor.did().filter(did -> isSpan(did, actor.sources()) || isDoneTo(did, actor)),
        actor.mentions(),
        actor.aliases(),
        actor.sources());
  }

  /** "Sen., R-Norvan" of "Sen. Anna Berg, R-Norvan,": the name alone stands between. */
  private boolean isAroundName(String role, Actor actor) {
    return isAroundName(role, role.indexOf(", "), 1, actor)
        || isAroundName(role, role.indexOf(" of "), 0, actor);
  }

  private boolean isAroundName(String role, int at, int mark, Actor actor) {
    return at > 0
        && Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
            .map(name -> role.substring(0, at) + " " + name + role.substring(at + mark))
            .anyMatch(whole -> isSpan(whole, actor.sources()));
  }

  /** "Accused of fraud" of "accused Mayor Anna Berg of fraud": what stands between is the actor. */
  private boolean isDoneTo(String did, Actor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(actor.name());
    List<Token> part = words(did);
    return actor.sources().stream()
        .map(source -> words(source.sentence()))
        .anyMatch(whole -> isAround(part, 1, whole, names) || isAround(part, 2, whole, names));
  }

  /**
   * The first words of a part and its rest stand in the whole with a name and few words between.
   */
  private boolean isAround(List<Token> part, int first, List<Token> whole, List<String> names) {
    if (part.size() <= first) {
      return false;
    }
    List<String> lower = lower(whole);
    List<String> verb = lower(part.subList(0, first));
    List<String> rest = lower(part.subList(first, part.size()));
    for (int from = 0; from + part.size() <= whole.size(); from++) {
      int end = from + first;
      int at = Collections.indexOfSubList(lower.subList(end, whole.size()), rest);
      boolean near = lower.subList(from, end).equals(verb) && at > 0 && at <= LONGEST_OBJECT;
      if (near && !hasNegation(whole, Math.max(0, from - 1), end + at)) {
        List<String> between = lower.subList(end, end + at);
        return names.stream()
            .anyMatch(n -> Collections.indexOfSubList(between, lower(words(n))) >= 0);
      }
    }
    return false;
  }

  private static List<String> lower(List<Token> words) {
    return words.stream().map(Token::lower).toList();
  }

  /** The words stand in one of the sources side by side, and no negation in front of them. */
  boolean isSpan(String text, List<Source> sources) {
    List<String> part = words(text).stream().map(Token::lower).toList();
    for (Source source : sources) {
      List<Token> whole = words(source.sentence());
      int at = Collections.indexOfSubList(whole.stream().map(Token::lower).toList(), part);
      if (at >= 0 && !part.isEmpty() && !hasNegation(whole, Math.max(0, at - 1), at)) {
        return true;
      }
    }
    return false;
  }

  /** The text is cut from one of the sources. */
  boolean isCut(String text, List<Source> sources) {
    return sources.stream().anyMatch(source -> isCut(text, source.sentence()));
  }

  private boolean isCut(String text, String sentence) {
    List<Token> whole = words(sentence);
    return unnamed(text).stream()
        .anyMatch(plain -> isSubsequence(words(plain), whole) && isQuotedWhole(plain, whole));
  }

  /** What stands between quotation marks was said so, word by word. */
  private static boolean isQuotedWhole(String text, List<Token> whole) {
    List<String> said = whole.stream().map(Token::lower).toList();
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      List<String> part = words(quotation.group()).stream().map(Token::lower).toList();
      if (Collections.indexOfSubList(said, part) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text as it stands, where a quotation may have brackets of its own, and what it may have
   * been before a name was put in one pair of brackets.
   */
  private List<String> unnamed(String text) {
    List<String> plain = new ArrayList<>(List.of(text));
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = text.indexOf(']', open + 1);
      if (close > 0 && names.contains(text.substring(open + 1, close))) {
        String front = text.substring(0, open);
        String rest = text.substring(close + 1);
        PERSONS.forEach(person -> plain.add(front + person + rest));
        if (rest.startsWith(OWNER)) {
          OWNERS.forEach(owner -> plain.add(front + owner + rest.substring(OWNER.length())));
        }
        if (open == 0) {
          plain.add(rest);
        }
      }
    }
    return plain;
  }

  private static List<Token> words(String text) {
    return Words.tokens(text).stream().filter(token -> token.isWord()).toList();
  }

  private boolean isSubsequence(List<Token> part, List<Token> whole) {
    int at = 0;
    for (int i = 0; i < part.size(); i++) {
      int found = find(part.get(i), whole, at);
      if (found < 0 || (i > 0 && hasNegation(whole, at, found))) {
        return false;
      }
      at = found + 1;
    }
    return !part.isEmpty() && !hasNegation(whole, at, whole.size());
  }

  private static int find(Token word, List<Token> whole, int from) {
    for (int i = from; i < whole.size(); i++) {
      if (whole.get(i).lower().equals(word.lower())) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasNegation(List<Token> words, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = words.get(i).lower();
      if (lexicon.is("negations", lower) || lower.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }
}
