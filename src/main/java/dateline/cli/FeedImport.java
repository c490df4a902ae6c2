package dateline.cli;

import dateline.subscription.NewsboatUrls;
import dateline.subscription.Opml;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionException;
import dateline.subscription.SubscriptionFile;
import dateline.subscription.SubscriptionList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code dateline feeds import}: OPML, or newsboat's urls file. */
final class FeedImport {
  private FeedImport() {}

  static int run(String name, Session session) throws CommandException, InterruptedException {
    SubscriptionFile found = document(name, session);
    FeedsFile file = session.feeds();
    int before = file.readOrNothing().size();
    file.change(list -> joined(list, found.subscriptions()));
    found.problems().forEach(session::complain);
    found.notes().forEach(note -> session.say("dateline: " + note));
    int added = file.read().size() - before;
    session.say(
        "added: " + added + "; already followed: " + (found.subscriptions().size() - added));
    return found.problems().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
  }

  private static SubscriptionList joined(SubscriptionList list, SubscriptionList more) {
    SubscriptionList all = list;
    for (Subscription subscription : more) {
      if (all.find(subscription.feedUrl()).isEmpty()) {
        all = all.add(subscription);
      }
    }
    return all;
  }

  private static SubscriptionFile urls(String text, String name) throws CommandException {
    SubscriptionFile found = NewsboatUrls.read(text, name);
    if (found.subscriptions().size() == 0) {
      throw new CommandException(
          ExitCode.SETTINGS,
          name + " holds no address of a feed; import takes OPML, or newsboat's urls file");
    }
    return found;
  }

  private static SubscriptionFile document(String given, Session session) throws CommandException {
    String name = given.equals("-") ? "standard input" : given;
    try {
      byte[] bytes =
          given.equals("-") ? session.in.readAllBytes() : Files.readAllBytes(Path.of(given));
      String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8);
      return start.contains("<")
          ? Opml.read(bytes, name)
          : urls(new String(bytes, StandardCharsets.UTF_8), name);
    } catch (SubscriptionException e) {
      throw new CommandException(ExitCode.SETTINGS, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.SETTINGS, name + " cannot be read (" + Sentences.why(e) + ")");
    }
  }
}
