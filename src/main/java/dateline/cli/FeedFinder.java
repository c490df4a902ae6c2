package dateline.cli;

import dateline.feed.Feed;
import dateline.feed.FeedException;
import dateline.feed.FeedParser;
import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.FetchResult.Fetched;
import dateline.fetch.Validators;
import dateline.subscription.FeedLinks;
import dateline.subscription.FoundFeed;
import dateline.subscription.Subscription;
import dateline.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the feed behind an address: the address itself, or what its page announces. */
final class FeedFinder {
  private static final int MOST_CANDIDATES = 8;

  private final Session session;
  private final FeedParser parser;

  FeedFinder(Session session) {
    this.session = session;
    this.parser = new FeedParser(session.clock());
  }

  Subscription find(String address, Optional<String> title, Optional<String> tag)
      throws CommandException, InterruptedException {
    URI url = address(address);
    Fetched fetched = fetch(url);
    try {
      return subscription(parse(fetched), fetched, title, tag);
    } catch (FeedException e) {
      if (!e.isPage()) {
        throw new CommandException(
            ExitCode.ALL_FAILED, Printable.address(url) + ": " + e.getMessage());
      }
      return announced(fetched, title, tag);
    }
  }

  private Subscription announced(Fetched page, Optional<String> title, Optional<String> tag)
      throws CommandException, InterruptedException {
    String html = new String(bytes(page), StandardCharsets.UTF_8);
    List<FoundFeed> candidates = FeedLinks.find(html, page.url());
    for (FoundFeed candidate : candidates.stream().limit(MOST_CANDIDATES).toList()) {
      FetchResult result = session.fetcher().fetch(candidate.url(), Validators.NONE);
      if (result instanceof Fetched fetched) {
        Optional<Feed> feed = tryParse(fetched);
        if (feed.isPresent()) {
          return subscription(feed.get(), fetched, title, tag);
        }
      }
    }
    throw new CommandException(
        ExitCode.ALL_FAILED,
        page.url() + " is a web page that announces no feed; look for its RSS link and add that");
  }

  private Optional<Feed> tryParse(Fetched fetched) {
    try {
      return Optional.of(parse(fetched));
    } catch (FeedException e) {
      return Optional.empty();
    }
  }

  private Feed parse(Fetched fetched) throws FeedException {
    return parser.parse(bytes(fetched), fetched.contentType(), fetched.url());
  }

  private Fetched fetch(URI url) throws CommandException, InterruptedException {
    FetchResult result = session.fetcher().fetch(url, Validators.NONE);
    if (result instanceof Fetched fetched) {
      return fetched;
    }
    throw new CommandException(
        ExitCode.ALL_FAILED,
        Printable.address(url)
            + ": "
            + (result instanceof Failed failed ? failed.reason() : "nothing new"));
  }

  private static Subscription subscription(
      Feed feed, Fetched fetched, Optional<String> title, Optional<String> tag) {
    URI url = fetched.url();
    String name = title.orElse(feed.title().isEmpty() ? url.getHost() : feed.title());
    return new Subscription(url, name, feed.site(), tag.stream().toList(), Map.of());
  }

  static URI address(String text) throws CommandException {
    if (text.isBlank()) {
      throw CommandException.usage(
          "feeds add takes the address of a feed or site, not an empty one");
    }
    String whole = text.contains("://") ? text : "https://" + text;
    try {
      URI url = new URI(whole);
      if (url.getHost() != null
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
        return url;
      }
    } catch (java.net.URISyntaxException e) {
      throw CommandException.usage(text + " is not a web address: " + e.getReason());
    }
    throw CommandException.usage(text + " is not a web address; it should begin with https://");
  }

  private static byte[] bytes(Fetched fetched) {
    try {
      return fetched.body().open().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
