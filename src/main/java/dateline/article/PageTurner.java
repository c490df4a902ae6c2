package dateline.article;

import dateline.article.FurtherPages.Sent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the pages of one article. Asks only the host of the first page, for few pages, small in
 * all, in little time; no page twice, and none that says what was said before.
 */
final class PageTurner {
  /** Pages of one article. A guard against endless series. */
  private static final int MOST_PAGES = 10;

  /** Bytes of all further pages. */
  private static final int MOST_BYTES = 2 * PageDecoder.MAX_BYTES;

  /** After so long no further page is asked for. */
  private static final Duration MOST_TIME = Duration.ofSeconds(60);

  /** Pieces removed from all pages that are kept. */
  private static final int MOST_REMOVALS = 400;

  /** Words from which a text that stands on two pages is a repetition. */
  private static final int REPEATED_WORDS = 4;

  private final Extractor extractor;
  private final FurtherPages further;
  private final URI first;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Removal> removed = new ArrayList<>();
  private final long end = System.nanoTime() + MOST_TIME.toNanos();
  private int bytes;

  PageTurner(Extractor extractor, FurtherPages further, URI first) {
    this.extractor = extractor;
    this.further = further;
    this.first = first;
    asked.add(key(first));
  }

  /** The whole article that begins with this page. */
  Article whole(Sheet opening) throws InterruptedException {
    Optional<Sheet> single = sheet(opening.whole());
    if (single.isPresent() && single.get().article().words() >= opening.article().words()) {
      return single.get().article();
    }
    add(opening.article());
    Sheet sheet = opening;
    for (int number = 2; number <= MOST_PAGES; number++) {
      Optional<Sheet> next = sheet(next(sheet, number));
      if (next.isEmpty() || !add(next.get().article())) {
        break;
      }
      sheet = next.get();
    }
    return joined(opening.article());
  }

  private Optional<URI> next(Sheet sheet, int number) {
    return sheet.next().or(() -> NextPage.of(sheet.document(), first, number));
  }

  /** The page there, unless it is another host's, was asked for before or is too much. */
  private Optional<Sheet> sheet(Optional<URI> address) throws InterruptedException {
    if (address.isEmpty()
        || !PageAddress.isSameSite(first, address.get())
        || System.nanoTime() - end > 0
        || !asked.add(key(address.get()))) {
      return Optional.empty();
    }
    Optional<Sent> sent = further.fetch(address.get());
    if (sent.isEmpty() || !isNew(address.get(), sent.get())) {
      return Optional.empty();
    }
    bytes += Math.min(sent.get().bytes().length, MOST_BYTES);
    return bytes > MOST_BYTES ? Optional.empty() : Optional.of(extractor.sheet(sent.get()));
  }

  /** A redirect may lead away, or back to a page that is known. */
  private boolean isNew(URI address, Sent sent) {
    boolean moved = !key(address).equals(key(sent.url()));
    return PageAddress.isSameSite(first, sent.url()) && (!moved || asked.add(key(sent.url())));
  }

  private static String key(URI address) {
    return address.getRawPath() + "?" + address.getRawQuery();
  }

  /** Adds what the page says that no page said before; whether that was most of it. */
  private boolean add(Article page) {
    List<Block> fresh = new ArrayList<>();
    int words = 0;
    int freshWords = 0;
    for (Block block : page.body()) {
      int length = WordCount.of(block.text());
      boolean isFresh = length < REPEATED_WORDS || said.add(Phrases.plain(block.text()));
      words += length;
      freshWords += isFresh ? length : 0;
      if (isFresh) {
        fresh.add(block);
      }
    }
    boolean isMost = freshWords > 0 && 2 * freshWords > words;
    if (isMost || body.isEmpty()) {
      body.addAll(fresh);
      removed.addAll(page.removed());
    }
    return isMost;
  }

  private Article joined(Article opening) {
    return new Article(
        opening.url(),
        opening.headline(),
        opening.byline(),
        opening.published(),
        opening.site(),
        opening.language(),
        body,
        removed.subList(0, Math.min(MOST_REMOVALS, removed.size())));
  }
}
