package dateline.bench;

import static dateline.bench.Fault.read;
import static dateline.bench.Fault.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The faults seen in the field or feared: of servers, of packing, of documents. */
final class Faults {
  /** The most entries of one document that a refresh looks at when nothing else is set. */
  private static final int PER_FEED = 100;

  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: application/rss+xml";
  private static final int MEGABYTE = 1 << 20;

  static final List<Fault> ALL =
      Stream.of(
              List.of(read("good-first", 2, visit -> visit.send(OK, feed(item(1), item(2))))),
              slow(),
              large(),
              packed(),
              cut(),
              redirects(),
              statuses(),
              documents(),
              texts(),
              identities(),
              List.of(read("good-last", 2, visit -> visit.send(OK, feed(item(1), item(2))))))
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  private static List<Fault> slow() {
    return List.of(
        refused("slow-headers", "did not answer within", v -> v.drip("HTTP/1.1 200 OK\r\nX: ")),
        refused(
            "slow-body",
            "did not finish within",
            visit -> {
              visit.send(OK, "<rss>");
              visit.drip("");
            }),
        refused("silent", "did not answer within", visit -> visit.drip("")));
  }

  private static List<Fault> large() {
    return List.of(
        refused("endless-body", "sent more than", visit -> endless(visit, "x", Integer.MAX_VALUE)),
        refused("200-megabytes", "sent more than", visit -> endless(visit, item(1), 200)),
        read("100000-items", PER_FEED, visit -> visit.send(OK, manyItems())),
        read("megabyte-title", 1, visit -> visit.send(OK, feed(titled("x".repeat(MEGABYTE))))),
        read(
            "20000-tags",
            1,
            visit ->
                visit.send(
                    OK, feed("<item><title>T</title><description>" + "<b>".repeat(20_000)))));
  }

  private static void endless(FaultSite.Visit visit, String piece, int megabytes)
      throws IOException {
    visit.send(OK, "<rss><channel>");
    byte[] chunk = piece.repeat(MEGABYTE / piece.length()).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      visit.connection().getOutputStream().write(chunk);
    }
  }

  private static String manyItems() {
    return feed(
        IntStream.range(0, 100_000)
            .mapToObj(i -> "<item><title>T" + i + "</title><guid>" + i + "</guid></item>")
            .collect(Collectors.joining()));
  }

  private static List<Fault> packed() {
    String head = OK + "\nContent-Encoding: gzip";
    byte[] feed = gzip(feed(item(1), item(2)).getBytes(UTF_8));
    return List.of(
        refused("gzip-bomb", "sent more than", visit -> bomb(visit, head)),
        refused(
            "gzip-cut",
            "damaged or cut-off compressed data",
            visit -> visit.send(head, Arrays.copyOf(feed, feed.length - 20))),
        read("gzip-lie", 2, visit -> visit.send(head, feed(item(1), item(2)))),
        read("gzip-unsaid", 2, visit -> visit.send(OK, feed)));
  }

  /** A gigabyte of nothing: a thousand times the same packed megabyte is gzip too. */
  private static void bomb(FaultSite.Visit visit, String head) throws IOException {
    byte[] member = gzip(new byte[MEGABYTE]);
    visit.send(head, member);
    for (int i = 1; i < 1024; i++) {
      visit.connection().getOutputStream().write(member);
    }
  }

  private static List<Fault> cut() {
    return List.of(
        refused(
            "length-too-long",
            "closed the connection before the end",
            visit -> visit.send(OK + "\nContent-Length: 99999", feed(item(1)))),
        read(
            "length-too-short",
            2,
            visit -> {
              String feed = feed(item(1), item(2), item(3));
              int length = feed.lastIndexOf("<item>");
              visit.send(OK + "\nContent-Length: " + length, feed);
            }),
        refused(
            "reset",
            "closed the connection before the end",
            visit -> visit.connection().setSoLinger(true, 0)),
        refused("not-http", "did not answer in HTTP", visit -> visit.send("hello", "")),
        refused("empty", "sent nothing", visit -> visit.send(OK + "\nContent-Length: 0", "")));
  }

  private static List<Fault> redirects() {
    return List.of(
        refused("redirect-loop", "redirects in a circle", v -> redirect(v, 302, v.path())),
        refused(
            "redirect-file",
            "only http and https are fetched",
            visit -> redirect(visit, 302, "file:///etc/passwd")),
        read(
            "redirect-here",
            1,
            visit -> {
              if (visit.path().equals("/next")) {
                visit.send(OK, feed(item(1)));
              } else {
                redirect(visit, 301, "/next");
              }
            }),
        read(
            "link-to-private",
            1,
            visit -> {
              if (visit.path().equals("/story")) {
                redirect(visit, 302, "http://169.254.169.254/latest/meta-data");
              } else {
                visit.send(OK, feed("<item><title>S</title><link>/story</link></item>"));
              }
            }));
  }

  private static void redirect(FaultSite.Visit visit, int status, String location)
      throws IOException {
    visit.send("HTTP/1.1 " + status + " Moved\nLocation: " + location, "");
  }

  private static List<Fault> statuses() {
    return List.of(
        status(403, "", "refuses programs like this one"),
        status(410, "", "gone for good"),
        status(429, "\nRetry-After: 120", "asks to be left alone for 2 min"),
        status(503, "\nRetry-After: Fri, 31 Dec 2094 23:59:59 GMT", "asks to be left alone"),
        refused("304-unasked", "304", visit -> visit.send("HTTP/1.1 304 Not Modified", "")),
        read(
            "304-with-body",
            1,
            visit ->
                visit.send(
                    visit.number() == 1 ? OK + "\nETag: \"1\"" : "HTTP/1.1 304 Not Modified",
                    feed(item(visit.number())))));
  }

  private static Fault status(int status, String header, String problem) {
    return refused(
        "status-" + status,
        problem,
        visit -> visit.send("HTTP/1.1 " + status + " No" + header, "<html>No.</html>"));
  }

  private static List<Fault> documents() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining("", "<!DOCTYPE rss [<!ENTITY l0 \"ha\">", "]>"));
    String external = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    return List.of(
        refused(
            "page",
            "its feed may be http://127.0.0.",
            visit ->
                visit.send(
                    "HTTP/1.1 200 OK\nContent-Type: text/html",
                    "<!doctype html><html><head><link rel=alternate type=application/rss+xml"
                        + " href=/real.xml></head><body><p>Welcome.</p></body></html>")),
        refused("other-xml", "is not a feed", visit -> visit.send(OK, "<kml><Folder/></kml>")),
        refused("broken-json", "broken JSON", visit -> visit.send(OK, "{\"items\":[")),
        read("billion-laughs", 1, visit -> visit.send(OK, laughs + feed(titled("&l29;")))),
        read("external-entity", 1, visit -> visit.send(OK, external + feed(titled("&f;")))));
  }

  private static List<Fault> texts() {
    String unsafe = "\u001b]0;x\u0007\u009b31m\u202e\u2066\u200b";
    String references = unsafe.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
    String twice = references.replace("&", "&amp;");
    return List.of(
        read(
            "terminal-codes",
            4,
            visit ->
                visit.send(
                    OK,
                    feed(
                        everywhere("1", unsafe),
                        everywhere("2", references),
                        everywhere("3", twice),
                        everywhere("4", "<![CDATA[" + unsafe + "]]>")))),
        read("nul", 2, visit -> visit.send(OK, feed(titled("a\0b"), item(2)))),
        read(
            "invalid-utf8",
            2,
            visit ->
                visit.send(
                    OK, feed(titled("caf\u00e9 \u00fe\u00ff"), item(2)).getBytes(ISO_8859_1))));
  }

  private static String everywhere(String guid, String text) {
    return ("<item><guid>" + guid + "</guid><title>a%s</title><author>b%s</author>")
            .formatted(text, text)
        + "<category>c%s</category><description>d%s</description></item>".formatted(text, text);
  }

  private static List<Fault> identities() {
    return List.of(
        read(
            "one-guid-thrice",
            3,
            v -> v.send(OK, feed(guid(1, "same"), guid(2, "same"), guid(3, "same")))),
        read(
            "new-guids-each-time",
            2,
            v -> v.send(OK, feed(guid(1, "a" + v.number()), guid(2, "b" + v.number())))),
        read("no-dates", 1, visit -> visit.send(OK, feed(titled("No date")))),
        read("bad-dates", 1, visit -> visit.send(OK, feed(dated("Sun, 99 Foo 20x6")))),
        read("far-dates", 1, v -> v.send(OK, feed(dated("Wed, 01 Jan 2099 00:00:00 GMT")))),
        read(
            "moving-dates",
            1,
            visit ->
                visit.send(
                    OK,
                    feed(dated(Instant.EPOCH.plusSeconds(visit.number() * 99_999L).toString())))));
  }

  private static String guid(int number, String guid) {
    return "<item><title>Story "
        + number
        + "</title><link>/story/"
        + number
        + "</link><guid isPermaLink='false'>"
        + guid
        + "</guid><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate></item>";
  }

  private static String dated(String date) {
    return "<item><title>Dated</title><guid>1</guid><pubDate>" + date + "</pubDate></item>";
  }

  private static String titled(String title) {
    return "<item><title>" + title + "</title><guid>1</guid></item>";
  }

  private static String item(int number) {
    return "<item><title>Story " + number + "</title><guid>g" + number + "</guid></item>";
  }

  private static String feed(String... items) {
    List<String> parts = new ArrayList<>(List.of("<rss version='2.0'><channel><title>F</title>"));
    parts.addAll(List.of(items));
    return String.join("", parts) + "</channel></rss>";
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return packed.toByteArray();
  }
}
