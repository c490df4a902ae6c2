package dateline.bench;

import dateline.subscription.Opml;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionException;
import dateline.subscription.SubscriptionFile;
import dateline.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * What a fuzzer calls: any bytes must give a refusal in one sentence or a list of printable
 * subscriptions to web addresses, which is the same once written and read again.
 *
 * <p>{@code jazzer --cp=target/classes:target/test-classes:… --target_class=dateline.bench.OpmlFuzz
 * --instrumentation_includes=dateline.subscription.** -timeout=10 -max_total_time=600 CORPUS},
 * where CORPUS holds small OPML files.
 */
public final class OpmlFuzz {
  private OpmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    SubscriptionFile file;
    try {
      file = Opml.read(input, "feeds.opml");
    } catch (SubscriptionException refused) {
      line(refused.getMessage());
      return;
    }
    file.problems().forEach(OpmlFuzz::line);
    List<Subscription> list = file.subscriptions().subscriptions();
    list.forEach(OpmlFuzz::check);
    String written = Opml.write("Feeds", list);
    promise(ordered(list).equals(ordered(again(written))), "another list once written: " + written);
    List<Subscription> fewer = list.subList(0, list.size() / 2);
    String rewritten = Opml.rewrite(input, "Feeds", fewer);
    promise(ordered(fewer).equals(ordered(again(rewritten))), "another list: " + rewritten);
  }

  private static List<Subscription> again(String opml) {
    try {
      return Opml.read(opml.getBytes(StandardCharsets.UTF_8), "feeds.opml")
          .subscriptions()
          .subscriptions();
    } catch (SubscriptionException refused) {
      throw new AssertionError(refused);
    }
  }

  /** Writing brings the feeds of a folder together, and a comma in a category becomes a line. */
  private static List<Subscription> ordered(List<Subscription> list) {
    return list.stream()
        .map(
            feed ->
                new Subscription(
                    feed.feedUrl(),
                    feed.title(),
                    feed.site(),
                    feed.tags().stream().map(tag -> tag.replace(',', '_')).distinct().toList(),
                    feed.attributes()))
        .sorted(Comparator.comparing(feed -> feed.feedUrl().toString()))
        .toList();
  }

  private static void check(Subscription subscription) {
    line(subscription.title());
    subscription.tags().forEach(OpmlFuzz::line);
    String scheme = String.valueOf(subscription.feedUrl().getScheme());
    promise(scheme.matches("(?i)https?"), subscription.feedUrl().toString());
    promise(subscription.feedUrl().getRawAuthority() != null, subscription.feedUrl().toString());
    line(subscription.feedUrl().toString());
    subscription.site().ifPresent(site -> line(site.toString()));
  }

  private static void line(String text) {
    promise(Printable.line(text).equals(text), text);
  }

  private static void promise(boolean kept, String what) {
    if (!kept) {
      throw new AssertionError(what);
    }
  }
}
