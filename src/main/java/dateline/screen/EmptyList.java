package dateline.screen;

import dateline.store.FeedStatus;
import dateline.text.Count;
import dateline.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list without entries says: why it is empty, and what to do. */
final class EmptyList {
  private static final Span MARGIN = new Span(" ", Role.TEXT);

  private final Desk desk;
  private final Keymap keymap;
  private final int width;
  private final List<Line> lines = new ArrayList<>();

  EmptyList(Desk desk, Keymap keymap, int width) {
    this.desk = desk;
    this.keymap = keymap;
    this.width = width;
  }

  List<Line> lines() {
    List<FeedStatus> feeds = desk.shelf().feeds();
    boolean isNew = feeds.stream().allMatch(feed -> feed.entries() == 0);
    if (desk.list.isLoading || !desk.isShelfKnown()) {
      say("…");
    } else if (feeds.isEmpty()) {
      say("No feeds yet.");
      say("`dateline feeds add URL` follows a site, `dateline feeds import FILE` brings a list.");
    } else if (isNew && desk.refresh.isPresent()) {
      refreshing(feeds.size(), desk.refresh.get());
    } else if (isNew && desk.shelf().failing() == feeds.size()) {
      allFailed(feeds);
    } else if (isNew) {
      say("Nothing fetched yet. " + key(Operation.RELOAD_ALL) + " refreshes all feeds.");
    } else {
      say(nothingFound());
    }
    return lines;
  }

  private void refreshing(int feeds, Desk.Progress progress) {
    say(
        "Refreshing "
            + Count.of(feeds, "feed")
            + " for the first time. The news appears here as it comes.");
    if (progress.total() > 0) {
      say(progress.done() + " of " + progress.total() + " have answered.");
    }
  }

  private void allFailed(List<FeedStatus> feeds) {
    say(
        "No feed could be refreshed"
            + commonest(feeds).map(problem -> ": " + problem).orElse("")
            + ".");
    say(
        key(Operation.RELOAD_ALL)
            + " tries again. `dateline doctor` checks network and settings, `dateline feeds check`"
            + " each feed.");
  }

  /** The problem that most feeds have; the first by name among equals. */
  private static Optional<String> commonest(List<FeedStatus> feeds) {
    Map<String, Long> problems =
        feeds.stream()
            .flatMap(feed -> feed.problem().stream())
            .collect(Collectors.groupingBy(problem -> problem, Collectors.counting()));
    return problems.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private String nothingFound() {
    boolean isSearch = desk.list.listing().isFound();
    if (isSearch && !desk.list.filterText.isEmpty()) {
      return "No news with these words passes the filter. "
          + key(Operation.CLEAR_FILTER)
          + " ends both.";
    }
    if (isSearch) {
      return "No news with these words. " + key(Operation.CLEAR_FILTER) + " ends the search.";
    }
    if (!desk.list.filterText.isEmpty()) {
      return "Nothing passes the filter. " + key(Operation.CLEAR_FILTER) + " ends it.";
    }
    if (desk.list.unreadOnly) {
      return "All read. " + key(Operation.TOGGLE_UNREAD_ONLY) + " shows the read ones.";
    }
    return "Nothing here now. "
        + key(Operation.LEFT)
        + " goes to the feeds, "
        + key(Operation.RELOAD_ALL)
        + " refreshes them.";
  }

  private String key(Operation operation) {
    String key = keymap.hint(operation);
    return key.isEmpty() ? ":" + operation.id() : key;
  }

  private void say(String sentence) {
    RichText text = new RichText().add(Printable.line(sentence), Role.DIM);
    lines.addAll(text.wrap(Math.max(2, width - 1), MARGIN, MARGIN));
  }
}
