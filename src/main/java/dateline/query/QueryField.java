package dateline.query;

import dateline.query.Query.State;
import dateline.query.TitlePattern.PatternProblem;
import dateline.query.Token.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads a field of a filter: its name and what may stand behind the colon. */
final class QueryField {
  private static final List<String> FIELDS =
      List.of("feed", "tag", "is", "newer", "title", "actor");

  private static final String ALLOWED = "feed: tag: is: newer: title: actor:";

  /** Longest age: a hundred years in minutes has eight digits. */
  private static final String AGE = "[0-9]{1,8}[mhdwMHDW]";

  private QueryField() {}

  /**
   * Reads a field.
   *
   * @param next the token behind the field; its value where it touches the colon
   * @param take called when {@code next} is used up
   */
  static Query read(Token field, Token next, Runnable take) throws QueryException {
    boolean touches = next.column() == field.column() + field.text().length() + 1;
    boolean isValue = next.is(Kind.WORD) || next.is(Kind.PHRASE) || next.is(Kind.EXPRESSION);
    if (touches && isValue && !next.text().isBlank()) {
      take.run();
      return read(field, next);
    }
    if (FIELDS.contains(field.text())) {
      String such = field.text() + ":" + example(field.text());
      throw QueryParser.problem(
          field.column(), field.text() + ": needs a value right after the colon, such as " + such);
    }
    throw unknown(field);
  }

  private static Query read(Token field, Token value) throws QueryException {
    String text = value.is(Kind.EXPRESSION) ? "/" + value.text() + "/" : value.text();
    return switch (field.text()) {
      case "feed" -> new Query.FeedIs(text);
      case "tag" -> new Query.TagIs(text);
      case "actor" -> actor(value, text);
      case "is" -> state(value);
      case "newer" -> newer(value);
      case "title" -> title(value);
      default -> throw unknown(field);
    };
  }

  private static String example(String field) {
    return switch (field) {
      case "feed" -> "guardian";
      case "tag" -> "world";
      case "is" -> "unread";
      case "newer" -> "2d";
      case "title" -> "/peace (talks|deal)/";
      default -> "\"Gustavo Petro\"";
    };
  }

  private static Query actor(Token value, String name) throws QueryException {
    if (!QueryWords.isSearchable(name)) {
      throw QueryParser.problem(
          value.column(), "actor: needs a name, such as actor:\"Gustavo Petro\"");
    }
    return new Query.Names(name);
  }

  private static Query state(Token value) throws QueryException {
    return switch (value.text().toLowerCase(Locale.ROOT)) {
      case "unread" -> new Query.StateIs(State.UNREAD);
      case "read" -> new Query.StateIs(State.READ);
      case "starred" -> new Query.StateIs(State.STARRED);
      case "any" -> new Query.All();
      default ->
          throw QueryParser.problem(
              value.column(), "is: takes unread, read, starred or any, not " + quoted(value));
    };
  }

  private static Query newer(Token value) throws QueryException {
    String age = value.text();
    if (!age.matches(AGE)) {
      throw QueryParser.problem(
          value.column(),
          "newer: takes a number with m, h, d or w, such as newer:2d, not " + quoted(value));
    }
    long number = Long.parseLong(age.substring(0, age.length() - 1));
    return new Query.NewerThan(
        switch (age.charAt(age.length() - 1)) {
          case 'm', 'M' -> Duration.ofMinutes(number);
          case 'h', 'H' -> Duration.ofHours(number);
          case 'd', 'D' -> Duration.ofDays(number);
          default -> Duration.ofDays(7 * number);
        });
  }

  private static Query title(Token value) throws QueryException {
    try {
      return new Query.TitleMatches(
          value.is(Kind.EXPRESSION)
              ? TitlePattern.of(value.text())
              : TitlePattern.literal(value.text()));
    } catch (PatternProblem problem) {
      throw QueryParser.problem(
          value.column(),
          "this regular expression cannot be used: " + QueryParser.shown(problem.reason()));
    }
  }

  private static QueryException unknown(Token field) {
    return QueryParser.problem(
        field.column(),
        "\""
            + QueryParser.shown(field.text())
            + ":\" is no field; put it in quotation marks, or use "
            + ALLOWED);
  }

  private static String quoted(Token value) {
    return "\"" + QueryParser.shown(value.text()) + "\"";
  }
}
