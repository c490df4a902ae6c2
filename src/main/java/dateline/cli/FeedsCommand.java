package dateline.cli;

import dateline.store.FeedStatus;
import dateline.subscription.Opml;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionList;
import dateline.text.Columns;
import dateline.text.Printable;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline feeds}: the subscriptions. */
final class FeedsCommand implements Command {
  private static final Set<String> ALONE = Set.of("list", "export");

  @Override
  public String summary() {
    return "List, add, remove, check, import and export subscriptions.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Changes and checks the feeds you follow.",
        "dateline feeds list",
        "dateline feeds add https://lwn.net --tag Technology     # finds the site's feed",
        "dateline feeds add https://lwn.net/rss --title LWN      # renames one you follow",
        "dateline feeds remove lwn",
        "dateline feeds check                                    # what is wrong, and why",
        "dateline feeds import subscriptions.opml                # or newsboat's urls file",
        "dateline feeds export > feeds.opml");
    spec.addPositional(
        Options.rest(
            "ACTION",
            "1..*",
            "list, add URL, remove FEED, check [FEED...], import FILE (- for standard input), or"
                + " export."));
    spec.addOption(
        Options.value("T", "add: a title of your own, also for a feed you follow.", "--title"));
    spec.addOption(Options.value("FOLDER", "add: the folder it goes into, or moves to.", "--tag"));
    spec.addOption(Options.flag("list and check: one JSON object a line.", "--json"));
  }

  @Override
  public boolean makesFeeds() {
    return true;
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    List<String> words = Options.words(arguments);
    List<String> rest = words.subList(1, words.size());
    boolean json = Options.has(arguments, "--json");
    if (!rest.isEmpty() && ALONE.contains(words.get(0))) {
      throw CommandException.usage(
          "feeds " + words.get(0) + " takes nothing more, not " + String.join(" ", rest));
    }
    return switch (words.get(0)) {
      case "list" -> list(session, json);
      case "add" ->
          FeedAdd.run(arguments, one(rest, "add", "the address of a feed or site"), session);
      case "remove" -> remove(one(rest, "remove", "a part of a feed's address or title"), session);
      case "check" -> new FeedCheck(session).run(rest, json);
      case "import" ->
          FeedImport.run(one(rest, "import", "a file, or - for standard input"), session);
      case "export" -> export(session);
      default ->
          throw CommandException.usage(
              "feeds takes list, add, remove, check, import or export, not " + words.get(0));
    };
  }

  private static String one(List<String> rest, String action, String what) throws CommandException {
    if (rest.size() != 1) {
      throw CommandException.usage("feeds " + action + " takes " + what);
    }
    return rest.get(0);
  }

  private static int list(Session session, boolean json) throws CommandException {
    RefreshJob.follow(session, session.feeds().subscriptions());
    for (FeedStatus feed : session.store().feeds()) {
      session.out.println(
          json ? FeedJson.status(feed) : session.isTerminal() ? row(feed) : tsv(feed));
    }
    return ExitCode.FINE;
  }

  private static String row(FeedStatus feed) {
    String mark = feed.problem().isPresent() ? "!" : " ";
    String counts = String.format("%5d/%-5d", feed.unread(), feed.entries());
    return mark
        + " "
        + Columns.fit(feed.title(), 28)
        + counts
        + " "
        + Columns.fit(String.join(", ", feed.tags()), 16)
        + " "
        + Printable.address(feed.feedUrl())
        + feed.problem().map(problem -> "\n    " + problem).orElse("");
  }

  private static String tsv(FeedStatus feed) {
    return String.join(
        "\t",
        Printable.address(feed.feedUrl()),
        feed.title(),
        String.join(",", feed.tags()),
        String.valueOf(feed.unread()),
        String.valueOf(feed.entries()),
        feed.problem().orElse(""));
  }

  private static int remove(String name, Session session)
      throws CommandException, InterruptedException {
    FeedsFile file = session.feeds();
    SubscriptionList list = file.read();
    List<Subscription> matching = FeedsFile.named(list.subscriptions(), List.of(name));
    Optional<Subscription> exact =
        matching.stream().filter(s -> s.feedUrl().toString().equals(name)).findFirst();
    if (matching.size() > 1 && exact.isEmpty()) {
      List<String> titles = matching.stream().map(Subscription::title).toList();
      throw CommandException.usage(
          name
              + " matches "
              + titles.size()
              + " feeds ("
              + String.join(", ", titles)
              + "); name one by its address");
    }
    Subscription gone = exact.orElse(matching.get(0));
    file.change(all -> all.remove(gone.feedUrl()));
    session.say("removed " + FeedName.of(gone.title(), gone.feedUrl()) + "; its entries are kept");
    return ExitCode.FINE;
  }

  private static int export(Session session) throws CommandException {
    List<Subscription> feeds = session.feeds().subscriptions();
    Map<URI, String> titles = Files.exists(session.database()) ? titles(session) : Map.of();
    session.out.print(Opml.write("Dateline", feeds.stream().map(f -> titled(f, titles)).toList()));
    return ExitCode.FINE;
  }

  /** The titles of feeds that were fetched. */
  private static Map<URI, String> titles(Session session) {
    return session.store().feeds().stream()
        .filter(feed -> feed.lastSuccess().isPresent())
        .collect(Collectors.toMap(FeedStatus::feedUrl, FeedStatus::title));
  }

  private static Subscription titled(Subscription feed, Map<URI, String> titles) {
    return feed.givenTitle().isEmpty() && titles.containsKey(feed.feedUrl())
        ? feed.called(titles.get(feed.feedUrl()))
        : feed;
  }
}
