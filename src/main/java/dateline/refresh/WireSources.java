package dateline.refresh;

import dateline.article.Article;
import dateline.article.Extractor;
import dateline.feed.Entry;
import dateline.feed.FeedException;
import dateline.feed.FeedParser;
import dateline.fetch.Body;
import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.FetchResult.Fetched;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sources of real life: fetched over HTTP, read by Rome, extracted by us. */
final class WireSources implements Sources {
  /** What an article page may call itself; servers that send no type mostly send HTML. */
  private static final List<String> PAGE_TYPES = List.of("text/", "html", "xml");

  private final Fetcher fetcher;
  private final FeedParser parser;
  private final Extractor extractor;

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
    return result instanceof Fetched fetched ? read(fetched) : new Unchanged();
  }

  private FeedAnswer read(Fetched fetched) {
    try {
      return new ReadFeed(
          parser.parse(bytes(fetched.body()), fetched.contentType(), fetched.url()),
          fetched.validators(),
          fetched.movedTo());
    } catch (FeedException unreadable) {
      return refused(String.valueOf(unreadable.getMessage()));
    }
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
      return refused(link + " was not sent");
    }
    if (!isPage(fetched.contentType())) {
      return refused(link + " is not a page but " + fetched.contentType());
    }
    Body body = fetched.body();
    return new ReadPage(
        extractor.page(bytes(body), fetched.contentType(), Optional.of(fetched.url())));
  }

  private static byte[] bytes(Body body) {
    try (InputStream bytes = body.open()) {
      return bytes.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory refused to be read", impossible);
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
