package dateline.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dateline.text.Printable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpmlPropertiesTest {
  /** Order is the order of folders, so one feed at a time says all. */
  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("subscriptions") Subscription feed)
      throws SubscriptionException {
    String opml = Opml.write("Feeds", List.of(feed));

    SubscriptionFile file = Opml.read(opml.getBytes(StandardCharsets.UTF_8), "feeds.opml");

    assertEquals(List.of(), file.problems());
    assertEquals(List.of(feed), file.subscriptions().subscriptions());
  }

  @Property(tries = 300)
  void noBytesAreTooMuch(@ForAll byte[] document) {
    SubscriptionFile file;
    try {
      file = Opml.read(document, "feeds.opml");
    } catch (SubscriptionException refused) {
      assertNotNull(refused.getMessage());
      return;
    }
    assertNotNull(file);
  }

  @Property(tries = 300)
  void noUrlsFileIsTooMuch(@ForAll String text) {
    assertNotNull(NewsboatUrls.read(text, "urls"));
  }

  @Provide
  Arbitrary<Subscription> subscriptions() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .ofMaxLength(20)
            .map(text -> "t" + Printable.line(text).replaceAll("[/,]", "-"))
            .map(Printable::line);
    Arbitrary<URI> addresses =
        Arbitraries.strings()
            .alpha()
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(path -> URI.create("https://news.example/" + path + "?a=1&b=2"));
    Arbitrary<List<String>> tags = words.list().ofMaxSize(4).uniqueElements();
    Arbitrary<Map<String, String>> attributes =
        Arbitraries.maps(Arbitraries.of("description", "version", "created"), words).ofMaxSize(3);
    return Combinators.combine(addresses, words, tags, attributes)
        .as((url, title, tag, other) -> new Subscription(url, title, Optional.of(url), tag, other));
  }
}
