package dateline.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The language of preformatted text, by the names that HTML's own example, highlighters and
 * WordPress give it: {@code language-java}, {@code lang-java}, {@code highlight-source-java},
 * {@code brush: java}.
 */
final class CodeLanguage {
  /** Characters of a class attribute that are looked at. */
  private static final int LONGEST_NAMES = 300;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s?)([A-Za-z0-9][A-Za-z0-9+#._-]{0,19})(?![A-Za-z0-9+#._-])");

  private CodeLanguage() {}

  static Optional<String> of(Element holder) {
    Element pre = holder.closest("pre");
    if (pre == null) {
      return Optional.empty();
    }
    Element code = pre.selectFirst("> code");
    Optional<String> inner = code == null ? Optional.empty() : named(code);
    Element around = pre.parent();
    return inner
        .or(() -> named(pre))
        .or(() -> around == null ? Optional.empty() : named(around))
        .filter(language -> !language.equals("none"));
  }

  private static Optional<String> named(Element element) {
    String names = element.className();
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return Optional.empty();
    }
    Matcher matcher = NAMED.matcher(names);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
