package dateline.store;

import dateline.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query as a condition on {@code entry e}, with parameters for everything a reader typed. Every
 * condition is true or false, never NULL, so that "not" holds.
 */
final class QuerySql {
  private static final String NOTHING = "0";

  private static final String EVERYTHING = "1";

  private final Instant now;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private QuerySql(Instant now) {
    this.now = now;
  }

  static QuerySql of(Query query, Instant now) {
    QuerySql condition = new QuerySql(now);
    condition.add(query);
    return condition;
  }

  String sql() {
    return sql.toString();
  }

  /** The parameters of the condition, then the given ones. */
  Object[] parameters(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void add(Query query) {
    if (query instanceof Query.And and) {
      join(and.parts(), " AND ", EVERYTHING);
    } else if (query instanceof Query.Or or) {
      join(or.parts(), " OR ", NOTHING);
    } else if (query instanceof Query.Not not) {
      sql.append("NOT ");
      add(not.part());
    } else {
      sql.append('(').append(field(query)).append(')');
    }
  }

  private void join(List<Query> parts, String operator, String none) {
    sql.append('(').append(parts.isEmpty() ? none : "");
    for (int i = 0; i < parts.size(); i++) {
      sql.append(i == 0 ? "" : operator);
      add(parts.get(i));
    }
    sql.append(')');
  }

  private String field(Query query) {
    if (query instanceof Query.Text text) {
      return words(text.phrase(), "");
    }
    if (query instanceof Query.Names names) {
      return actor(names.actor());
    }
    if (query instanceof Query.FeedIs feed) {
      return feed(feed.part());
    }
    if (query instanceof Query.TagIs tag) {
      return tag(tag.tag());
    }
    if (query instanceof Query.StateIs state) {
      return state(state.state());
    }
    if (query instanceof Query.NewerThan newer) {
      parameters.add(now.getEpochSecond() - newer.age().toSeconds());
      return "e.published >= ?";
    }
    if (query instanceof Query.TitleMatches title) {
      parameters.add(title.pattern().expression());
      return "title_matches(e.title, ?)";
    }
    return EVERYTHING;
  }

  private String words(String typed, String furthermore) {
    if (FtsWords.isUnspaced(typed)) {
      parameters.add(Folding.fold(typed.strip()));
      return "EXISTS (SELECT 1 FROM entry_text t WHERE t.rowid = e.id"
          + " AND instr(fold(t.title || ' ' || t.text), ?) > 0)";
    }
    Optional<String> phrase = FtsWords.phrase(typed);
    if (phrase.isEmpty()) {
      return NOTHING;
    }
    parameters.add(phrase.get());
    return "e.id IN (SELECT rowid FROM entry_text WHERE entry_text MATCH ?" + furthermore + ")";
  }

  /** A name with capitals is looked up as such, so that "US" is not "us". */
  private String actor(String name) {
    boolean hasCapitals = name.codePoints().anyMatch(Character::isUpperCase);
    if (!hasCapitals || FtsWords.isUnspaced(name) || FtsWords.phrase(name).isEmpty()) {
      return words(name, "");
    }
    String condition = words(name, " AND names(title, text, ?)");
    parameters.add(name.strip());
    return condition;
  }

  private String feed(String part) {
    String folded = Folding.fold(part);
    parameters.add(folded);
    parameters.add(folded);
    return "e.feed IN (SELECT id FROM feed WHERE instr(fold("
        + FeedRows.TITLE
        + "), ?) > 0 OR instr(fold(url), ?) > 0)";
  }

  /** Folders are compared step by step: "europe" finds "News/Europe", but not "European". */
  private String tag(String tag) {
    parameters.add("/" + Folding.fold(tag) + "/");
    parameters.add(Folding.fold(tag));
    return "e.feed IN (SELECT feed.id FROM feed, json_each(feed.tags) folder"
        + " WHERE instr('/' || fold(folder.value) || '/', ?) > 0)"
        + " OR EXISTS (SELECT 1 FROM entry_tag t WHERE t.entry = e.id AND fold(t.tag) = ?)";
  }

  private static String state(Query.State state) {
    return switch (state) {
      case UNREAD -> "e.read = 0";
      case READ -> "e.read = 1";
      case STARRED -> "e.starred = 1";
    };
  }
}
