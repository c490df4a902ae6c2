package dateline.refresh;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where feeds, articles and pages come from; the network, but in tests. */
interface Sources {
  /** Asks for a feed and reads it. */
  FeedAnswer feed(URI url, Validators known) throws InterruptedException;

  /** The article made of what the feed itself says. */
  Article article(Entry entry);

  /** Asks for an entry's page and extracts its article. */
  PageAnswer page(URI link, URI feedUrl) throws InterruptedException;

  /** What came of asking for a feed. */
  sealed interface FeedAnswer {}

  /** What came of asking for a page. */
  sealed interface PageAnswer {}

  /**
   * A feed.
   *
   * @param movedTo its new address where it moved for good
   * @param fresh how long its server says that it stays as it is
   */
  record ReadFeed(Feed feed, Validators validators, Optional<URI> movedTo, Optional<Duration> fresh)
      implements FeedAnswer {}

  /** A document that came and is not read yet: reading takes memory, and a processor. */
  non-sealed interface Unread extends FeedAnswer {
    /** The feed, or why it is none. */
    FeedAnswer read();
  }

  /** The feed is as it was. */
  record Unchanged(Optional<URI> movedTo, Optional<Duration> fresh) implements FeedAnswer {}

  /** The article of a page. */
  record ReadPage(Article article) implements PageAnswer {}

  /**
   * No usable answer.
   *
   * @param problem one plain sentence
   * @param status the HTTP status, where a server answered at all
   * @param retryAfter how long the server asked to be left alone
   */
  record Refused(String problem, Optional<Integer> status, Optional<Duration> retryAfter)
      implements FeedAnswer, PageAnswer {}
}
