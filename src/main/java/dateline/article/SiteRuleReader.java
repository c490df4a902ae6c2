package dateline.article;

import dateline.article.SiteRule.Choice;
import dateline.article.SiteRule.Replacement;
import dateline.text.Printable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a file of site rules: a directive, a colon and its value a line; {@code #} begins a
 * comment. A line that cannot be used is told in a sentence and left out.
 */
final class SiteRuleReader {
  /** Lines that are read: more than a hand-written file has. */
  private static final int MOST_LINES = 2_000;

  private static final String REPLACE = "replace_string(";

  /**
   * Directives that other readers of the format obey and that mean nothing here: texts to test the
   * rule with, ways to fetch a page or to log in, and how to mend HTML, which jsoup does.
   */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "test_url",
          "test_contains",
          "tidy",
          "parser",
          "autodetect_on_failure",
          "autodetect_next_page",
          "convert_double_br_tags",
          "http_header",
          "if_page_contains",
          "insert_detected_image",
          "skip_json_ld",
          "skip_id_or_class",
          "src_lazy_load_attr",
          "single_page_link_in_feed",
          "native_ad_clue",
          "footnotes",
          "dissolve",
          "move_into",
          "wrap_in",
          "strip_attr",
          "requires_login",
          "not_logged_in_xpath",
          "login_uri",
          "login_username_field",
          "login_password_field",
          "login_extra_fields");

  /** Directives that take an XPath, or that are turned into one. */
  private enum Directive {
    TITLE,
    BODY,
    AUTHOR,
    DATE,
    STRIP,
    NEXT_PAGE_LINK,
    SINGLE_PAGE_LINK
  }

  /** What a find_string line names, until the replace_string line that belongs to it. */
  private record Find(String text, int line) {}

  private final String file;
  private final Consumer<String> complain;
  private final Map<Directive, List<Choice>> choices = new EnumMap<>(Directive.class);
  private final List<Replacement> replacements = new ArrayList<>();
  private Optional<Find> find = Optional.empty();
  private boolean prune = true;

  private SiteRuleReader(String file, Consumer<String> complain) {
    this.file = file;
    this.complain = complain;
    for (Directive directive : Directive.values()) {
      choices.put(directive, new ArrayList<>());
    }
  }

  /**
   * The rule in a file's text.
   *
   * @param file its name, for the sentences
   * @param complain told of each line that cannot be used
   */
  static SiteRule read(String file, String text, Consumer<String> complain) {
    SiteRuleReader reader = new SiteRuleReader(file, complain);
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        reader.line(line, i + 1);
      }
    }
    reader.findAlone();
    return reader.rule(file);
  }

  private SiteRule rule(String name) {
    return new SiteRule(
        name,
        of(Directive.TITLE),
        of(Directive.BODY),
        of(Directive.AUTHOR),
        of(Directive.DATE),
        of(Directive.STRIP),
        of(Directive.NEXT_PAGE_LINK),
        of(Directive.SINGLE_PAGE_LINK),
        replacements,
        prune);
  }

  private List<Choice> of(Directive directive) {
    return choices.getOrDefault(directive, List.of());
  }

  private void line(String line, int number) {
    if (line.startsWith(REPLACE)) {
      replacement(line, number);
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      complain(number, "no colon; a line is a directive, a colon and its value");
      return;
    }
    String directive = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    String name = directive.replaceAll("\\(.*", "");
    if (value.isEmpty() && !name.equals("replace_string")) {
      complain(number, "nothing after the colon");
    } else if (!WITHOUT_MEANING.contains(name)) {
      directive(name, value, number);
    }
  }

  private void directive(String name, String value, int number) {
    switch (name) {
      case "title" -> choice(Directive.TITLE, value, number);
      case "body" -> choice(Directive.BODY, value, number);
      case "author" -> choice(Directive.AUTHOR, value, number);
      case "date" -> choice(Directive.DATE, value, number);
      case "strip" -> choice(Directive.STRIP, value, number);
      case "strip_id_or_class" -> of(Directive.STRIP).add(Choice.ofNames(value, number));
      case "strip_image_src" -> of(Directive.STRIP).add(Choice.ofPictures(value, number));
      case "next_page_link" -> choice(Directive.NEXT_PAGE_LINK, value, number);
      case "single_page_link" -> choice(Directive.SINGLE_PAGE_LINK, value, number);
      case "prune" -> prune(value, number);
      case "find_string" -> find(value, number);
      case "replace_string" -> replacement(value, number, find.map(Find::text).orElse(""));
      default -> complain(number, "there is no directive \"" + Printable.line(name) + "\"");
    }
  }

  private void prune(String value, int number) {
    if (value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("no")) {
      prune = value.equalsIgnoreCase("yes");
    } else {
      complain(number, "prune is yes or no, not \"" + Printable.line(value) + "\"");
    }
  }

  private void find(String value, int number) {
    findAlone();
    find = Optional.of(new Find(value, number));
  }

  private void findAlone() {
    find.ifPresent(
        alone -> complain(alone.line(), "no replace_string comes after this find_string"));
  }

  private void choice(Directive directive, String xpath, int number) {
    Optional<String> mistake = PageXPath.mistake(xpath);
    if (mistake.isPresent()) {
      complain(number, "no XPath that can be read (" + mistake.get() + ")");
    } else {
      of(directive).add(new Choice(xpath, number));
    }
  }

  /** {@code replace_string(what): by what}; what is replaced may hold colons, not "):". */
  private void replacement(String line, int number) {
    int end = line.indexOf("):");
    if (end < 0) {
      complain(number, "write replace_string(what): by what");
      return;
    }
    replacement(line.substring(end + 2).strip(), number, line.substring(REPLACE.length(), end));
  }

  private void replacement(String by, int number, String what) {
    find = Optional.empty();
    if (what.isEmpty()) {
      complain(number, "nothing to replace; a find_string must stand before it");
    } else {
      replacements.add(new Replacement(what, by));
    }
  }

  private void complain(int line, String what) {
    complain.accept(file + ", line " + line + ": " + what + "; the line was skipped");
  }
}
