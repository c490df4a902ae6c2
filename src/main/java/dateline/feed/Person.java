package dateline.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author as feeds name one. Either part may be empty, not both. */
record Person(String name, String email) {
  private static final int LONGEST = 200;

  private static final Pattern EMAIL =
      Pattern.compile("(?:mailto:)?([\\w.+%-]{1,64}@[\\w.-]{1,64}\\.\\w{1,24})");

  /** Reads "Ada (ada@news.example)", "ada@news.example (Ada)", "Ada &lt;ada@news.example&gt;". */
  static Optional<Person> of(String written) {
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    Matcher matcher = EMAIL.matcher(text);
    if (!matcher.find()) {
      return of(text, "");
    }
    String rest = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
    return of(rest.replaceAll("\\(\\s{0,9}\\)|<\\s{0,9}>|\\[\\s{0,9}\\]", " "), matcher.group(1));
  }

  /** An author with both parts given; empty when there is neither. */
  static Optional<Person> of(String name, String email) {
    String bare = name.strip();
    if (bare.startsWith("(") && bare.endsWith(")") && bare.length() > 1) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare.isEmpty() && email.isEmpty()
        ? Optional.empty()
        : Optional.of(new Person(bare, email));
  }
}
