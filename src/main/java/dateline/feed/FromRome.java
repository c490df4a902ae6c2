package dateline.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dateline.text.Printable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rome's model as ours: its nulls stop here, and all text becomes safe to print. */
final class FromRome {
  /** Characters of a title: ten lines on a screen; the rest is a mistake or an attack. */
  private static final int TITLE = 500;

  /** Clocks and zones are wrong by hours; a date further ahead is nonsense. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Instant latest;

  FromRome(Instant now) {
    this.latest = now.plus(AHEAD);
  }

  Feed feed(Reading reading) {
    SyndFeed feed = reading.feed();
    String title = title(feed.getTitle());
    Optional<URI> site = web(feed.getLink());
    return new Feed(
        title.isEmpty() ? site.map(Printable::address).orElse("") : title,
        site,
        Optional.of(line(feed.getLanguage())).filter(language -> !language.isEmpty()),
        feed.getEntries().stream().map(this::entry).toList(),
        reading.repairs(),
        reading.pause(),
        reading.isCutOff());
  }

  private Entry entry(SyndEntry entry) {
    String title = title(entry.getTitle());
    Optional<URI> page = web(entry.getLink());
    String summary = summary(entry);
    String content = content(entry);
    return new Entry(
        line(entry.getUri()),
        title.isEmpty() ? Untitled.title(summary.isBlank() ? content : summary, page) : title,
        page,
        authors(entry),
        date(entry.getPublishedDate()),
        date(entry.getUpdatedDate()),
        summary,
        content,
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .map(FromRome::line)
            .filter(c -> !c.isEmpty())
            .toList(),
        enclosures(entry),
        comments(entry));
  }

  private static String summary(SyndEntry entry) {
    return entry.getDescription() == null ? "" : lines(entry.getDescription().getValue());
  }

  private static String content(SyndEntry entry) {
    return entry.getContents().stream()
        .findFirst()
        .map(SyndContent::getValue)
        .map(FromRome::lines)
        .orElse("");
  }

  private static List<String> authors(SyndEntry entry) {
    return entry.getAuthors().stream()
        .map(FromRome::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String name(SyndPerson author) {
    String name = line(author.getName());
    return name.isEmpty() ? line(author.getEmail()) : name;
  }

  private static List<Enclosure> enclosures(SyndEntry entry) {
    return entry.getEnclosures().stream().flatMap(FromRome::enclosure).toList();
  }

  private static Stream<Enclosure> enclosure(SyndEnclosure enclosure) {
    long bytes = enclosure.getLength();
    return web(enclosure.getUrl())
        .map(
            url ->
                new Enclosure(
                    url,
                    line(enclosure.getType()),
                    bytes > 0 ? OptionalLong.of(bytes) : OptionalLong.empty()))
        .stream();
  }

  private static Optional<URI> comments(SyndEntry entry) {
    return entry.getLinks().stream()
        .filter(link -> Objects.equals(link.getRel(), "replies"))
        .map(SyndLink::getHref)
        .flatMap(href -> web(href).stream())
        .findFirst();
  }

  private Optional<Instant> date(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant).filter(d -> !d.isAfter(latest));
  }

  private static Optional<URI> web(@Nullable String address) {
    return Addresses.resolve(Optional.empty(), line(address)).filter(Addresses::isWeb);
  }

  private static String title(@Nullable String text) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= TITLE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, TITLE)).strip() + "…";
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : Printable.line(text);
  }

  private static String lines(@Nullable String text) {
    return text == null ? "" : Printable.lines(text);
  }
}
