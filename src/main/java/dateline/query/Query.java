package dateline.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A filter on entries: the parsed form of {@code tag:world is:unread newer:2d "peace talks"}.
 * Fields and states are compared without regard to case or accents.
 */
public sealed interface Query {
  /** The filter as a reader would type it; parsing it again gives an equal query. */
  String print();

  /** The printed form as a part of a larger filter: in parentheses where it needs them. */
  default String operand() {
    return print();
  }

  /** Reads the filter language; an empty text is every entry. */
  static Query parse(String text) throws QueryException {
    return new QueryParser(text).parse();
  }

  /** Entries that pass both. */
  static Query both(Query one, Query other) {
    if (one instanceof All) {
      return other;
    }
    return other instanceof All ? one : new And(List.of(one, other));
  }

  /** Every entry. */
  record All() implements Query {
    @Override
    public String print() {
      return "";
    }

    @Override
    public String operand() {
      return "is:any";
    }
  }

  /**
   * Words or a phrase anywhere in title or text, without regard to case or accents.
   *
   * @param phrase whole words; a {@code *} at the end stands for any ending of the last one
   */
  record Text(String phrase) implements Query {
    @Override
    public String print() {
      return QueryWords.isPlain(phrase) ? phrase : QueryWords.quoted(phrase);
    }
  }

  /** The feed's title or address holds this. */
  record FeedIs(String part) implements Query {
    @Override
    public String print() {
      return "feed:" + QueryWords.value(part);
    }
  }

  /** The feed lies in this folder (or one below it), or the entry has this tag. */
  record TagIs(String tag) implements Query {
    @Override
    public String print() {
      return "tag:" + QueryWords.value(tag);
    }
  }

  /** The reader has done this with the entry. */
  record StateIs(State state) implements Query {
    @Override
    public String print() {
      return "is:" + state.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Published within the last so much. */
  record NewerThan(Duration age) implements Query {
    @Override
    public String print() {
      return "newer:" + QueryWords.age(age);
    }
  }

  /** The title holds a match. */
  record TitleMatches(TitlePattern pattern) implements Query {
    @Override
    public String print() {
      return "title:" + pattern;
    }
  }

  /** The article names this actor: the words as they stand here where they have capitals. */
  record Names(String actor) implements Query {
    @Override
    public String print() {
      return "actor:" + QueryWords.value(actor);
    }
  }

  /** All parts hold; true when there is none. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String print() {
      return parts.isEmpty() ? "is:any" : joined(parts, " ");
    }

    @Override
    public String operand() {
      return "(" + print() + ")";
    }
  }

  /** At least one part holds; false when there is none. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String print() {
      return parts.isEmpty() ? "not is:any" : joined(parts, " or ");
    }

    @Override
    public String operand() {
      return "(" + print() + ")";
    }
  }

  /** The part does not hold. */
  record Not(Query part) implements Query {
    @Override
    public String print() {
      return "not " + part.operand();
    }
  }

  /** What a reader has done with an entry. */
  enum State {
    UNREAD,
    READ,
    STARRED
  }

  private static String joined(List<Query> parts, String separator) {
    List<String> printed = new ArrayList<>();
    for (Query part : parts) {
      printed.add(part.operand());
    }
    return printed.stream().collect(Collectors.joining(separator));
  }
}
