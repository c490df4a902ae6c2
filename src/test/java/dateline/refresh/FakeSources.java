package dateline.refresh;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.fetch.Validators;
import dateline.store.News;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sources that a test writes down beforehand, and that remember what they were asked. */
final class FakeSources implements Sources {
  final Map<URI, FeedAnswer> feeds = new ConcurrentHashMap<>();
  final Map<URI, PageAnswer> pages = new ConcurrentHashMap<>();
  final List<URI> asked = new CopyOnWriteArrayList<>();

  static Refused refused(int status) {
    return new Refused("it answered " + status, Optional.of(status), Optional.empty());
  }

  static Refused refused(int status, Duration retryAfter) {
    return new Refused("it answered " + status, Optional.of(status), Optional.of(retryAfter));
  }

  static Refused unreachable() {
    return new Refused("no answer", Optional.empty(), Optional.empty());
  }

  static ReadFeed read(Entry... entries) {
    Validators validators = new Validators(Optional.of("\"v1\""), Optional.empty());
    return new ReadFeed(News.feed(entries), validators, Optional.empty(), Optional.empty());
  }

  static ReadPage page(int words) {
    return new ReadPage(News.article("Headline", "word ".repeat(words).strip()));
  }

  void page(Entry entry, PageAnswer answer) {
    pages.put(entry.link().orElseThrow(), answer);
  }

  @Override
  public FeedAnswer feed(URI url, Validators known) {
    asked.add(url);
    boolean isKnown = known.etag().isPresent() && feeds.get(url) instanceof ReadFeed;
    FeedAnswer answer =
        isKnown ? new Unchanged(Optional.empty(), Optional.empty()) : feeds.get(url);
    if (answer == null) {
      throw new IllegalStateException("a fault in reading " + url);
    }
    return answer;
  }

  @Override
  public Article article(Entry entry) {
    return News.article(entry.title(), entry.html().replaceAll("<[^>]*>", ""));
  }

  @Override
  public PageAnswer page(URI link, URI feedUrl) {
    asked.add(link);
    PageAnswer answer = pages.get(link);
    if (answer == null) {
      throw new IllegalStateException("a fault in reading " + link);
    }
    return answer;
  }
}
