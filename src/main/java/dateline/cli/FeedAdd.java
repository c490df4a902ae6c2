package dateline.cli;

import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionList;
import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline feeds add}: follows a feed, or names one anew that is followed. */
final class FeedAdd {
  private FeedAdd() {}

  static int run(ParseResult arguments, String address, Session session)
      throws CommandException, InterruptedException {
    FeedsFile file = session.feeds();
    SubscriptionList list = file.readOrNothing();
    Optional<String> title = name(arguments, "--title");
    Optional<String> tag = name(arguments, "--tag");
    Optional<Subscription> known = list.find(FeedFinder.address(address));
    Subscription found =
        known.isPresent() ? known.get() : new FeedFinder(session).find(address, title, tag);
    Optional<Subscription> followed = list.find(found.feedUrl());
    if (followed.isPresent()) {
      change(followed.get(), title, tag, session);
      return ExitCode.FINE;
    }
    file.change(all -> all.add(found));
    session.say("added " + named(found));
    return ExitCode.FINE;
  }

  private static void change(
      Subscription old, Optional<String> title, Optional<String> tag, Session session)
      throws CommandException, InterruptedException {
    Subscription titled = title.map(old::called).orElse(old);
    Subscription changed = tag.map(titled::in).orElse(titled);
    List<String> changes = changes(old, changed);
    if (changes.isEmpty()) {
      session.say("already followed: " + named(old));
      return;
    }
    session.feeds().change(all -> all.replace(changed));
    session.say("already followed: " + named(changed) + "; changed " + String.join(", ", changes));
  }

  private static List<String> changes(Subscription old, Subscription changed) {
    List<String> changes = new ArrayList<>();
    if (!old.title().equals(changed.title())) {
      changes.add("the title, which was " + old.title());
    }
    if (!folder(old).equals(folder(changed))) {
      changes.add("the folder, which was " + folder(old).orElse("none"));
    }
    return changes;
  }

  private static Optional<String> folder(Subscription feed) {
    return feed.tags().stream().findFirst();
  }

  private static Optional<String> name(ParseResult arguments, String option)
      throws CommandException {
    Optional<String> text = Options.text(arguments, option).map(Printable::line);
    if (text.filter(String::isBlank).isPresent()) {
      throw CommandException.usage(option + " takes a name that is not empty");
    }
    return text;
  }

  private static String named(Subscription feed) {
    return FeedName.of(feed.title(), feed.feedUrl());
  }
}
