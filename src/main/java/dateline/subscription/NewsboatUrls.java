package dateline.subscription;

import dateline.text.Printable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * newsboat's file {@code urls}: a feed a line with its tags, {@code "~Title"} renames it. Lines
 * that run a command or ask newsboat's cache are reported and skipped; nothing is ever run.
 */
public final class NewsboatUrls {
  private static final String FILTER = "filter:";

  private static final String HIDES = " hides the feed in newsboat; nothing is hidden here, ";

  /** Where the address begins behind a filter's command. */
  private static final Pattern WEB = Pattern.compile(":https?://", Pattern.CASE_INSENSITIVE);

  /** Characters of a line that are shown; an address mostly has fewer. */
  private static final int BEGINNING = 60;

  private final String file;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int line;

  private NewsboatUrls(String file) {
    this.file = file;
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file, for sentences
   */
  public static SubscriptionFile read(String text, String name) {
    NewsboatUrls urls = new NewsboatUrls(name);
    text.lines().forEach(urls::line);
    return new SubscriptionFile(
        new SubscriptionList(urls.subscriptions), urls.problems, urls.notes);
  }

  private void line(String text) {
    line++;
    List<String> words = words(text.replace("\uFEFF", ""));
    if (words.isEmpty()) {
      return;
    }
    String address = unfiltered(words.get(0));
    Optional<String> objection = objection(address);
    Optional<URI> url = FeedAddress.of(address);
    if (objection.isPresent()) {
      problem("\"" + beginning(address) + "\": " + objection.get());
    } else if (url.isEmpty()) {
      problem("\"" + beginning(address) + "\" is no http or https address; it was skipped");
    } else {
      subscriptions.add(subscription(url.get(), words.subList(1, words.size())));
    }
  }

  /** {@code filter:COMMAND:ADDRESS} sends a feed through a command; the feed itself is there. */
  private String unfiltered(String written) {
    Matcher web = WEB.matcher(written);
    if (!written.startsWith(FILTER) || !web.find() || written.indexOf('`') >= 0) {
      return written;
    }
    note(
        "\""
            + beginning(written.substring(0, web.start()))
            + "\": no commands are run; the feed is followed without this filter");
    return written.substring(web.start() + 1);
  }

  /** Enough of a line to know it again. */
  private static String beginning(String text) {
    String line = Printable.line(text);
    return line.codePointCount(0, line.length()) <= BEGINNING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
  }

  private static Optional<String> objection(String address) {
    if (address.startsWith("exec:") || address.startsWith(FILTER) || address.indexOf('`') >= 0) {
      return Optional.of(
          "the feed comes out of a command, and no commands are run; it was skipped");
    }
    if (address.startsWith("query:")) {
      return Optional.of(
          "a query feed, which lists what others bring; it was skipped; type its filter behind F in"
              + " the reader, or set reader.query in config.toml, such as \"is:unread tag:sea\"");
    }
    return address.startsWith("file:")
        ? Optional.of("a feed in a file; only http and https are read; it was skipped")
        : Optional.empty();
  }

  private Subscription subscription(URI url, List<String> words) {
    String title = FeedAddress.host(url);
    List<String> tags = new ArrayList<>();
    for (String word : words) {
      String text = Printable.line(word);
      if (text.startsWith("~") && text.length() > 1) {
        String name = text.substring(1).strip();
        boolean isHidden = name.startsWith("!");
        if (isHidden) {
          note("\"" + text + "\"" + HIDES + "the feed is shown");
        }
        String shown = isHidden ? name.substring(1).strip() : name;
        title = shown.isEmpty() ? title : shown;
      } else if (text.startsWith("!")) {
        note("\"" + text + "\"" + HIDES + "it was left out");
      } else if (!text.isEmpty() && !tags.contains(text)) {
        tags.add(text);
      }
    }
    return new Subscription(url, title, Optional.empty(), tags, Map.of());
  }

  private void note(String sentence) {
    notes.add(file + ", line " + line + ": " + sentence);
  }

  private void problem(String sentence) {
    problems.add(file + ", line " + line + ": " + sentence);
  }

  /** Words between spaces or quotes; {@code \"} is a quote in a word, # begins a comment. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '#') {
        return words;
      } else if (c == '"') {
        at = quoted(text, at + 1, words);
      } else {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        words.add(text.substring(at, end));
        at = end;
      }
    }
    return words;
  }

  private static int quoted(String text, int from, List<String> words) {
    StringBuilder word = new StringBuilder();
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      boolean isEscape = text.charAt(at) == '\\' && at + 1 < text.length();
      at += isEscape ? 1 : 0;
      word.append(text.charAt(at));
      at++;
    }
    words.add(word.toString());
    return at + 1;
  }
}
