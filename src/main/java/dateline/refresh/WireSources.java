package dateline.refresh;

import dateline.article.Article;
import dateline.article.Extractor;
import dateline.article.FurtherPages;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.feed.FeedException;
import dateline.feed.FeedParser;
import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.FetchResult.Fetched;
import dateline.fetch.FetchResult.NotModified;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.subscription.FeedLinks;
import dateline.subscription.FoundFeed;
import dateline.text.Printable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The sources of real life: fetched over HTTP, read by Rome, extracted by us. */
final class WireSources implements Sources {
  /** What an article page may call itself; servers that send no type mostly send HTML. */
  private static final List<String> PAGE_TYPES = List.of("text/", "html", "xml");

  private final Fetcher fetcher;
  private final FeedParser parser;
  private final Extractor extractor;

  /**
   * Reading is work for a processor, waiting is not: no more documents are taken apart at a time
   * than there are processors, so that the memory they take is soon free again.
   */
  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

  WireSources(Fetcher fetcher, FeedParser parser, Extractor extractor) {
    this.fetcher = fetcher;
    this.parser = parser;
    this.extractor = extractor;
  }

  @Override
  public FeedAnswer feed(URI url, Validators known) throws InterruptedException {
    FetchResult result = fetcher.fetch(url, known);
    if (result instanceof Failed failed) {
      return refused(failed);
    }
    if (result instanceof NotModified same) {
      return new Unchanged(same.movedTo(), same.fresh());
    }
    return result instanceof Fetched fetched
        ? (Unread) () -> read(fetched)
        : refused(Printable.address(url) + " was not sent");
  }

  /** A feed that broke off is sent whole next time: its validators would say "nothing new". */
  private FeedAnswer read(Fetched fetched) {
    try {
      Feed feed = parser.parse(fetched.body().bytes(), fetched.contentType(), fetched.url());
      return new ReadFeed(
          feed,
          feed.isCutOff() ? Validators.NONE : fetched.validators(),
          fetched.movedTo(),
          fetched.fresh());
    } catch (FeedException unreadable) {
      return refused(unreadable.getMessage() + (unreadable.isPage() ? announced(fetched) : ""));
    }
  }

  /** The feed that a page sent in place of one points to, as the end of a sentence. */
  private static String announced(Fetched page) {
    String html = new String(page.body().bytes(), StandardCharsets.UTF_8);
    return FeedLinks.find(html, page.url()).stream()
        .filter(found -> found.certainty() != FoundFeed.Certainty.GUESSED)
        .findFirst()
        .map(found -> "; its feed may be " + found.url() + ", put that into feeds.opml")
        .orElse("");
  }

  @Override
  public Article article(Entry entry) {
    return extractor.feedContent(entry.html(), entry.link(), entry.title());
  }

  @Override
  public PageAnswer page(URI link, URI feedUrl) throws InterruptedException {
    FetchResult result = fetcher.fetchLinked(link, feedUrl);
    if (result instanceof Failed failed) {
      return refused(failed);
    }
    if (!(result instanceof Fetched fetched)) {
      return refused(Printable.address(link) + " was not sent");
    }
    if (!isPage(fetched.contentType())) {
      return refused(Printable.address(link) + " is not a page but " + fetched.contentType());
    }
    processors.acquire();
    try {
      return new ReadPage(
          extractor.pages(
              fetched.body().bytes(),
              fetched.contentType(),
              fetched.url(),
              next -> further(next, feedUrl)));
    } finally {
      processors.release();
    }
  }

  /** Asked for while a page is taken apart; the processor is not held while waiting. */
  private Optional<FurtherPages.Sent> further(URI next, URI feedUrl) throws InterruptedException {
    processors.release();
    try {
      return fetcher.fetchLinked(next, feedUrl) instanceof Fetched page
              && isPage(page.contentType())
          ? Optional.of(new FurtherPages.Sent(page.body().bytes(), page.contentType(), page.url()))
          : Optional.empty();
    } finally {
      processors.acquireUninterruptibly();
    }
  }

  private static boolean isPage(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.isBlank() || PAGE_TYPES.stream().anyMatch(type::contains);
  }

  private static Refused refused(Failed failed) {
    return new Refused(failed.reason(), failed.status(), failed.retryAfter());
  }

  /** What arrived is of no use: as if the server had said 200 and meant no. */
  private static Refused refused(String problem) {
    return new Refused(problem, Optional.of(200), Optional.empty());
  }
}
