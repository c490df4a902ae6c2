package dateline.article;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** When the page says it was published, in the order of how far its sources can be trusted. */
final class PublishedDate {
  /** ISO 8601 as pages write it: a blank for T, no seconds, an offset with or without colon. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("[['T'][ ]HH:mm[:ss]]")
          .appendOptional(
              new DateTimeFormatterBuilder()
                  .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                  .toFormatter(Locale.ROOT))
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          english("EEEE, MMMM d, uuuu[ - HH:mm]"),
          english("MMMM d, uuuu[ h:mm a]"),
          english("MMM d, uuuu[ h:mm a]"),
          english("d MMMM uuuu[ HH:mm]"),
          english("d MMM uuuu[ HH:mm]"),
          english("d.M.uuuu[ HH:mm]"),
          english("uuuu/M/d[ HH:mm[:ss]]"),
          english("uuuuMMdd"));

  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "publish-date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publication_date",
          "publication-date",
          "article.published",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "dcterms.issued",
          "article:published_date",
          "og:pubdate",
          "dcsext.articlefirstpublished",
          "og:published_time",
          "article:published",
          "article_date_original",
          "originalpublicationdate");

  /** Dates of changes, when nothing else is said. */
  private static final List<String> LATER = List.of("last-modified", "article:modified_time");

  private static final Evaluator ELEMENTS =
      Selector.evaluatorOf(
          "[itemprop=datePublished], time[pubdate], time[datetime], .published[title],"
              + " abbr.published");

  private static final Phrases UPDATES = Phrases.load("update-labels.txt");

  /** Words of the longest line that gives a date and may end as a sentence does. */
  private static final int LONGEST_LINE = 8;

  private PublishedDate() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * @param lines the lines around the headline
   * @param address the page's own
   * @param monthFirst as in {@link WrittenDate#in}
   */
  static Optional<OffsetDateTime> of(
      Landmarks page,
      JsonLd ld,
      MetaTags metas,
      List<String> lines,
      String address,
      boolean monthFirst) {
    return Stream.<Supplier<Stream<String>>>of(
            () -> ld.texts("datePublished").stream(),
            () -> META.stream().flatMap(name -> metas.all(name).stream()),
            () -> page.marked(ELEMENTS).flatMap(PublishedDate::written),
            () -> shown(lines, monthFirst).stream(),
            () -> inAddress(address).stream(),
            () -> Stream.of("dateCreated", "dateModified").flatMap(m -> ld.texts(m).stream()),
            () -> LATER.stream().flatMap(name -> metas.all(name).stream()))
        .flatMap(Supplier::get)
        .map(PublishedDate::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day in the first line that holds one; a line about a change only if there is no other. */
  private static Optional<String> shown(List<String> lines, boolean monthFirst) {
    Optional<String> changed = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Optional<WrittenDate> date =
          isSentence(lines.get(i)) ? Optional.empty() : WrittenDate.in(lines.get(i), monthFirst);
      if (date.isPresent()) {
        String day = date.get().day().toString();
        if (!isChange(lines.get(i)) && (i == 0 || !isChange(lines.get(i - 1)))) {
          return Optional.of(day);
        }
        changed = changed.isPresent() ? changed : Optional.of(day);
      }
    }
    return changed;
  }

  private static boolean isSentence(String line) {
    return line.endsWith(".") && WordCount.of(line) > LONGEST_LINE;
  }

  private static boolean isChange(String line) {
    return UPDATES.begins(Phrases.plain(line));
  }

  /** "/2026/05/13/" or "2026-05-13" in the path. */
  private static Optional<String> inAddress(String address) {
    return WrittenDate.in(address.substring(path(address)), false)
        .map(date -> date.day().toString());
  }

  private static int path(String address) {
    int host = address.indexOf("://");
    return host < 0 ? 0 : Math.max(0, address.indexOf('/', host + 3));
  }

  private static Stream<String> written(Element element) {
    return Stream.of(
        element.attr("datetime"), element.attr("content"), element.attr("title"), element.text());
  }

  /** The instant with its offset; without an offset UTC, without a time midnight. */
  static Optional<OffsetDateTime> parse(String written) {
    String text = written.strip();
    if (text.length() < 8 || text.length() > 60 || !hasYear(text)) {
      return Optional.empty();
    }
    return (text.charAt(4) == '-' ? Stream.of(ISO) : OTHERS.stream())
        .map(format -> parse(text, format))
        .flatMap(Optional::stream)
        .filter(date -> date.getYear() > 1900 && date.getYear() < 2200)
        .findFirst();
  }

  /** Four digits in a row: every format has them, hardly any text that is no date does. */
  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  private static Optional<OffsetDateTime> parse(String text, DateTimeFormatter format) {
    if (format != ISO && !fits(text, format)) {
      return Optional.empty();
    }
    try {
      return Optional.of(complete(format.parse(text)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Says no without an exception: most texts fit none of the formats. */
  private static boolean fits(String text, DateTimeFormatter format) {
    ParsePosition end = new ParsePosition(0);
    return format.parseUnresolved(text, end) != null && end.getIndex() == text.length();
  }

  private static OffsetDateTime complete(TemporalAccessor parsed) {
    LocalDate day = LocalDate.from(parsed);
    var time = parsed.query(TemporalQueries.localTime());
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    LocalDateTime local = time == null ? day.atStartOfDay() : day.atTime(time);
    return local.atOffset(offset == null ? ZoneOffset.UTC : offset);
  }
}
