package dateline.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ttl>90</ttl>                                                              | PT1H30M
          <ttl> 60 </ttl><sy:updatePeriod>daily</sy:updatePeriod>                    | PT1H
          <sy:updatePeriod>Daily</sy:updatePeriod>                                   | PT24H
          <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency> | PT30M
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>  | PT24H
          <ttl>0</ttl>                                                               | PT0S
          <ttl>soon</ttl>                                                            | PT0S
          <ttl>99999999999999999999</ttl>                                            | PT0S
          """)
  void readsWhenToAskAgain(String hints, Duration pause) throws FeedException {
    String rss =
        "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
            + "<title>Harbour Post</title>"
            + hints
            + "<item><title>Four ships wait</title></item></channel></rss>";

    Feed feed =
        new FeedParser(Clock.systemUTC())
            .parse(
                rss.getBytes(StandardCharsets.UTF_8), "", URI.create("https://harbour.example/"));

    assertEquals(pause, feed.pause().orElse(Duration.ZERO));
  }
}
