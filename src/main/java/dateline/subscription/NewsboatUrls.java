package dateline.subscription;

import dateline.text.Printable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * newsboat's file {@code urls}: a feed a line with its tags, {@code "~Title"} renames it. Lines
 * that run a command or ask newsboat's cache are reported and skipped; nothing is ever run.
 */
public final class NewsboatUrls {
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
    String address = words.get(0);
    Optional<String> objection = objection(address);
    if (objection.isPresent()) {
      problem(objection.get());
      return;
    }
    Optional<URI> url = FeedAddress.of(address);
    if (url.isEmpty()) {
      problem("\"" + Printable.line(address) + "\" is no http or https address; it was skipped");
    } else {
      subscriptions.add(subscription(url.get(), words.subList(1, words.size())));
    }
  }

  private static Optional<String> objection(String address) {
    if (address.startsWith("exec:") || address.startsWith("filter:") || address.indexOf('`') >= 0) {
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
        title = text.substring(1).strip();
      } else if (text.startsWith("!")) {
        note(
            "\"" + text + "\" hides the feed in newsboat; nothing is hidden here, it was left out");
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
