package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTextTest {
  private static final FailedFeed GONE =
      new FailedFeed("Gone", URI.create("https://gone.example/f"), "It answered 404. ".repeat(40));

  private static String text(Digest digest, List<FailedFeed> failed, boolean isEmpty) {
    Digest shown =
        new Digest(
            digest.made(),
            digest.zone(),
            digest.window(),
            isEmpty ? List.of() : digest.top(),
            isEmpty ? List.of() : digest.more(),
            digest.feeds(),
            failed);
    return DigestWriter.write(shown, Format.TEXT, TextStyle.DEFAULT);
  }

  @Test
  void aDigestWithoutNewsTakesNoTimeToRead() {
    String text = text(Samples.digest(), List.of(GONE), true);

    assertFalse(text.contains("minute read"), text);
    assertTrue(text.contains("Window: 24 hours.\n"), text);
  }

  @Test
  void whatFailedIsNoNewsToRead() {
    String few = text(Samples.digest(), List.of(), false);
    String many = text(Samples.digest(), Collections.nCopies(50, GONE), false);

    assertEquals(minutes(few), minutes(many));
  }

  private static String minutes(String text) {
    return text.lines().filter(line -> line.contains("-minute")).findFirst().orElseThrow();
  }
}
