package dateline.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** A feed as the reader gets it, with what Rome knows beyond that; for the bench. */
public record WholeFeed(Feed feed, SyndFeed rome, String encoding) {
  public static WholeFeed read(byte[] document, String contentType, URI url) throws FeedException {
    Reading reading = Reading.of(document, contentType, url);
    Feed feed = new FromRome(Clock.systemUTC().instant()).feed(reading);
    return new WholeFeed(feed, reading.feed(), reading.encoding());
  }

  /** The date of the feed itself, which the reader has no use for. */
  public Optional<Instant> updated() {
    return Optional.ofNullable(rome.getPublishedDate()).map(Date::toInstant);
  }
}
