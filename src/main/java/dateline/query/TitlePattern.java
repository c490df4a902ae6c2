package dateline.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression for titles, without regard to case. Its syntax is RE2's, which has no back
 * references and no look-around: matching takes time linear in the title, whatever the expression.
 */
public final class TitlePattern {
  /** Longest expression; by eye. */
  static final int MOST_CHARACTERS = 200;

  /**
   * Most copies that counted repetitions inside each other may ask for. RE2 unrolls them and bounds
   * only each by itself: {@code (((a{99}){99}){99}){99}} took a gigabyte.
   */
  private static final int MOST_COPIES = 1000;

  private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");

  /** How much of a title is looked at; by eye, the longest headline of our feeds has 300. */
  private static final int TITLE_CHARACTERS = 1000;

  private final String expression;
  private final Pattern pattern;

  private TitlePattern(String expression, Pattern pattern) {
    this.expression = expression;
    this.pattern = pattern;
  }

  /** Reads an expression, in which {@code \/} is a slash. */
  public static TitlePattern of(String expression) throws PatternProblem {
    String plain = withoutEscapedSlashes(expression);
    if (plain.length() > MOST_CHARACTERS) {
      throw new PatternProblem("it is longer than " + MOST_CHARACTERS + " characters");
    }
    if (copies(plain) > MOST_COPIES) {
      throw new PatternProblem("it repeats more than " + MOST_COPIES + " times");
    }
    try {
      return new TitlePattern(plain, Pattern.compile(plain, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException problem) {
      throw new PatternProblem(problem.getDescription() + ": " + problem.getPattern());
    }
  }

  /** Titles that hold this text as it stands. */
  static TitlePattern literal(String text) throws PatternProblem {
    return of(Pattern.quote(text));
  }

  /** The expression, as {@link #of} reads it again. */
  public String expression() {
    return expression;
  }

  /** Whether the expression matches anywhere in the title. */
  public boolean isIn(String title) {
    int end = Math.min(title.length(), TITLE_CHARACTERS);
    return pattern.matcher(title.substring(0, end)).find();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TitlePattern that && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }

  /** As typed, between slashes. */
  @Override
  public String toString() {
    return "/" + expression.replace("/", "\\/") + "/";
  }

  /** The product of all counts, as if each stood inside the next; never too small. */
  private static long copies(String expression) {
    long copies = 1;
    Matcher count = COUNT.matcher(expression);
    while (count.find() && copies <= MOST_COPIES) {
      long least = Long.parseLong(count.group(1));
      String most = count.group(2);
      copies *= Math.max(1, most == null || most.isEmpty() ? least : Long.parseLong(most));
    }
    return copies;
  }

  private static String withoutEscapedSlashes(String expression) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length()) {
        i++;
        plain.append(expression.charAt(i) == '/' ? "/" : "\\" + expression.charAt(i));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Why an expression cannot be used, as part of a sentence. */
  public static final class PatternProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    PatternProblem(String reason) {
      super(reason);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }
}
