package dateline.briefing;

import dateline.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Says who a group is by the phrase it stands in: "crews who refused to sail", "the doctors,
 * members of a new union,", "workers at the port".
 */
final class GroupRoles {
  private static final Set<String> RELATIVES = Set.of("who", "whose", "where");

  /** Phrases with these say nothing: "in particular", "of whom", "of them". */
  private static final Set<String> EMPTY =
      Set.of("particular", "general", "turn", "whom", "which", "them", "who", "either", "it");

  /** Behind these stands what tells which group it is, wherever it stands. */
  private static final Set<String> HAVING = Set.of("without");

  private static final Set<String> OBJECTS =
      Set.of("of", "for", "to", "with", "from", "against", "among", "between", "by", "on", "about");

  private final Lexicon lexicon;
  private final RoleWords words;
  private final GroupClauses clauses;

  GroupRoles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
    this.clauses = new GroupClauses(lexicon);
  }

  /** The phrase of this mention, if it says more than its noun. */
  Optional<Roles.Role> of(Mention mention) {
    int at = mention.to();
    Passage passage = mention.passage();
    if (at + 1 >= passage.size()) {
      return Optional.empty();
    }
    Token next = passage.token(at);
    if (RELATIVES.contains(next.lower())) {
      boolean verb = next.lower().equals("who") && isVerbBehindWho(passage.token(at + 1));
      int end = clauses.clauseEnd(passage, at + 1, verb);
      return end < 0 ? Optional.empty() : words.role(passage, mention.from(), end, 2);
    }
    if (next.text().equals(",") && words.isPlural(passage.token(at + 1))) {
      int end = clauses.markBehind(passage, at + 1, at + 1);
      boolean closed = end > 0 && passage.is(end, ",") && passage.is(at + 2, "of");
      return closed ? words.role(passage, at + 1, end, 2) : Optional.empty();
    }
    if (isParticiple(passage, at)) {
      int end = participleEnd(mention);
      return end < 0 ? Optional.empty() : words.role(passage, mention.from(), end, 1);
    }
    int end = phraseEnd(passage, at);
    return end > at && (isSubject(mention) || HAVING.contains(next.lower()))
        ? words.role(passage, mention.from(), end, 1)
        : Optional.empty();
  }

  /** "Families held in camps", "tenants waiting for repairs". */
  private boolean isParticiple(Passage passage, int i) {
    String lower = passage.token(i).lower();
    boolean past = lower.endsWith("ed") || lexicon.is("participles", lower);
    boolean behind = lexicon.is("prepositions", passage.token(i + 1).lower());
    return passage.token(i).isWord()
        && !passage.token(i).isCapitalised()
        && !Verbs.isSaying(lexicon, passage.token(i))
        && ((past && behind) || (lower.endsWith("ing") && !lexicon.is("prepositions", lower)));
  }

  /** Where the participle's phrase ends; -1 where it may be the verb of the sentence instead. */
  private int participleEnd(Mention mention) {
    Passage passage = mention.passage();
    int end = clauses.clauseEnd(passage, mention.to() + 1, true);
    boolean present = passage.token(mention.to()).lower().endsWith("ing");
    boolean passive =
        passage.is(mention.to() + 1, "by")
            || lexicon.is("participles", passage.token(mention.to()).lower());
    return present || passive || isObject(mention) ? end : -1;
  }

  /** A preposition stands in front of it that opens no clause. */
  private boolean isObject(Mention mention) {
    Passage passage = mention.passage();
    int before = mention.from() - 1;
    while (before >= 0 && RoleWords.isArticle(passage, before)) {
      before--;
    }
    return before >= 0 && OBJECTS.contains(passage.token(before).lower());
  }

  /** Listed or not: nothing but a verb or a small word stands there. */
  private boolean isVerbBehindWho(Token token) {
    return token.isWord()
        && !token.isCapitalised()
        && !lexicon.is("adverbs", token.lower())
        && !lexicon.is("function-words", token.lower());
  }

  /** Where "at the port of Norvan" ends in front of the verb; {@code from} if there is no such. */
  private int phraseEnd(Passage passage, int from) {
    if (!lexicon.is("prepositions", passage.token(from).lower())) {
      return from;
    }
    for (int i = from + 1; i < passage.size() && i - from < GroupClauses.LONGEST; i++) {
      Token token = passage.token(i);
      if (Verbs.isFinite(lexicon, token) && !lexicon.is("groups", token.lower())) {
        return i - from > 2 ? i : from;
      }
      if (GroupClauses.isMark(passage, i) && HAVING.contains(passage.token(from).lower())) {
        return i - from > 2 ? i : from;
      }
      boolean other = EMPTY.contains(token.lower()) || token.lower().equals("that");
      if (other || clauses.isForeign(token) || (!token.isWord() && !token.isPossessive())) {
        return from;
      }
    }
    return from;
  }

  /** It opens its sentence or a clause. */
  private boolean isSubject(Mention mention) {
    int before = mention.from() - 1;
    Passage passage = mention.passage();
    while (before >= 0 && RoleWords.isArticle(passage, before)) {
      before--;
    }
    return before < 0
        || passage.is(before, "that")
        || passage.is(before, ",")
        || Verbs.isSaying(lexicon, passage.token(before));
  }
}
