package dateline.query;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A filter on entries: the parsed form of {@code tag:world is:unread newer:2d "peace talks"}. */
public sealed interface Query {
  /** Every entry. */
  record All() implements Query {}

  /** Words or a phrase anywhere in title or text, without regard to case or accents. */
  record Text(String phrase) implements Query {}

  /** The feed's title or address holds this. */
  record FeedIs(String part) implements Query {}

  /** The feed lies in this folder (or one below it), or the entry has this tag. */
  record TagIs(String tag) implements Query {}

  record StateIs(State state) implements Query {}

  /** Published within the last so much. */
  record NewerThan(Duration age) implements Query {}

  record TitleMatches(Pattern pattern) implements Query {}

  /** The article names this actor. */
  record Names(String actor) implements Query {}

  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /** What a reader has done with an entry. */
  enum State {
    UNREAD,
    READ,
    STARRED
  }

  /** Reads the filter language; an empty text is every entry. */
  static Query parse(String text) throws QueryException {
    throw new QueryException(1, "not yet");
  }
}
