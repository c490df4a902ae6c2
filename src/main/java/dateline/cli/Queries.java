package dateline.cli;

import dateline.query.Query;
import dateline.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Queries given as arguments. */
final class Queries {
  static final String ABOUT =
      "Words, feed:, tag:, is:unread|read|starred, newer:2d,%ntitle:/regex/, actor:\"Name\", and or"
          + " not ( ).";

  private Queries() {}

  /** The words of the command line as one query, narrowed by --unread and --starred. */
  static Query of(ParseResult arguments) throws CommandException {
    List<Query> parts = new ArrayList<>();
    parts.add(parse(String.join(" ", Options.words(arguments))));
    if (Options.has(arguments, "--unread")) {
      parts.add(new Query.StateIs(Query.State.UNREAD));
    }
    if (Options.has(arguments, "--starred")) {
      parts.add(new Query.StateIs(Query.State.STARRED));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  /** Words of a full-text search, refused where they can find nothing whatever is stored. */
  static String searchable(String words) throws CommandException {
    boolean isOpen = words.chars().filter(c -> c == '"').count() % 2 == 1;
    if (isOpen) {
      throw wrong(words.lastIndexOf('"') + 1, "the \" that opens here is never closed");
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong(1, "\"" + words + "\" has no letter or digit to search for");
    }
    return words;
  }

  private static CommandException wrong(int column, String reason) {
    return CommandException.usage("query, column " + column + ": " + reason);
  }

  static Query parse(String text) throws CommandException {
    try {
      return Query.parse(text);
    } catch (QueryException e) {
      throw wrong(e.column(), String.valueOf(e.getMessage()));
    }
  }
}
