package dateline.cli;

import dateline.fetch.FetchResult;
import dateline.fetch.FetchResult.Failed;
import dateline.fetch.Validators;
import dateline.store.FeedStatus;
import dateline.store.StoreException;
import dateline.subscription.Subscription;
import dateline.text.Count;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of {@code dateline doctor}. */
final class Checkup {
  /** Room for a few refreshes of a few hundred feeds. */
  private static final long LEAST_FREE_BYTES = 100L << 20;

  /** Before this the clock is wrong, whatever it says: Dateline did not exist. */
  private static final Instant FIRST_VERSION = Instant.parse("2026-01-01T00:00:00Z");

  private static final Duration CLOCK_MAY_BE_OFF = Duration.ofMinutes(5);
  private static final int FEEDS_ASKED = 3;

  private final Session session;
  private final List<Finding> findings = new ArrayList<>();

  /** What one check found. */
  record Finding(boolean isFine, String subject, String sentence) {}

  Checkup(Session session) {
    this.session = session;
  }

  List<Finding> findings(boolean network) throws InterruptedException {
    java();
    settings();
    List<Subscription> subscriptions = feeds();
    disk();
    database();
    refresh(subscriptions);
    clock();
    terminal();
    if (network) {
      network(subscriptions);
    }
    return findings;
  }

  private void fine(String subject, String sentence) {
    findings.add(new Finding(true, subject, sentence));
  }

  private void wrong(String subject, String sentence) {
    findings.add(new Finding(false, subject, sentence));
  }

  private void java() {
    fine(
        "java",
        System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.version")
            + ", dateline "
            + Version.text());
  }

  private void settings() {
    try {
      session.settings();
      Path file = session.settingsFile();
      fine(
          "settings",
          Files.exists(file) ? file.toString() : "all at their defaults (no " + file + ")");
    } catch (CommandException e) {
      wrong("settings", e.getMessage());
    }
  }

  private List<Subscription> feeds() {
    FeedsFile file = session.feeds();
    try {
      List<Subscription> subscriptions = file.subscriptions();
      List<String> problems = file.problems();
      if (problems.isEmpty()) {
        fine("feeds", subscriptions.size() + " in " + file.file());
      } else {
        wrong("feeds", String.join("; ", problems));
      }
      return subscriptions;
    } catch (CommandException e) {
      wrong("feeds", e.getMessage());
      return List.of();
    }
  }

  /** The folder of a file, or the nearest that is there of those around it. */
  private static Path there(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  private void disk() {
    Path folder = there(session.database().toAbsolutePath());
    try {
      Path probe = Files.createTempFile(folder, ".doctor", ".probe");
      Files.writeString(probe, "written by dateline doctor");
      Files.delete(probe);
      long free = Files.getFileStore(folder).getUsableSpace();
      String room = (free >> 20) + " MB free in " + folder;
      if (free < LEAST_FREE_BYTES) {
        wrong("disk", room + "; make room, or move the database with --db");
      } else {
        fine("disk", room);
      }
    } catch (IOException e) {
      wrong(
          "disk", folder + " cannot be written (" + Sentences.why(e) + "); check its permissions");
    }
  }

  private void database() {
    try {
      List<String> problems = session.store().check();
      if (problems.isEmpty()) {
        int entries = session.store().feeds().stream().mapToInt(FeedStatus::entries).sum();
        fine("database", session.database() + " is sound, " + entries + " entries");
      } else {
        wrong("database", session.database() + ": " + String.join("; ", problems));
      }
    } catch (StoreException e) {
      wrong("database", e.getMessage());
    }
  }

  /** A clock that runs behind what was already stored, or before Dateline was made, is wrong. */
  private void clock() {
    Instant now = session.clock().instant();
    Optional<Instant> latest = latestAttempt();
    String shown = now.atZone(session.zone()).toLocalDateTime().withNano(0) + " " + session.zone();
    if (now.isBefore(FIRST_VERSION)) {
      wrong("clock", "it says " + shown + "; set the date");
    } else if (latest.isPresent() && latest.get().isAfter(now.plus(CLOCK_MAY_BE_OFF))) {
      wrong(
          "clock",
          "it says " + shown + ", but a feed was fetched at " + latest.get() + "; set the date");
    } else {
      fine("clock", shown);
    }
  }

  private Optional<Instant> latestAttempt() {
    return stored().stream()
        .map(FeedStatus::lastAttempt)
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** None where the database cannot be read, which its own check tells. */
  private List<FeedStatus> stored() {
    try {
      return session.store().feeds();
    } catch (StoreException e) {
      return List.of();
    }
  }

  /** What the last refresh of each feed came to; the network's check asks but a few. */
  private void refresh(List<Subscription> subscriptions) {
    Set<URI> followed =
        subscriptions.stream().map(Subscription::feedUrl).collect(Collectors.toSet());
    List<FeedStatus> asked =
        stored().stream()
            .filter(feed -> followed.contains(feed.feedUrl()) && feed.lastAttempt().isPresent())
            .toList();
    long failing = asked.stream().filter(feed -> feed.problem().isPresent()).count();
    if (failing > 0) {
      wrong(
          "refresh",
          failing
              + " of "
              + Count.of(asked.size(), "feed")
              + " failed at the last refresh; 'dateline feeds check' says why");
    } else if (!asked.isEmpty()) {
      fine("refresh", "no feed failed at the last refresh");
    }
  }

  private void terminal() {
    String term = Optional.ofNullable(System.getenv("TERM")).orElse("");
    String ctype = Optional.ofNullable(System.getenv("DATELINE_CTYPE")).orElse("");
    if (!Terminals.isTerminal(0) || !Terminals.isTerminal(1)) {
      fine("terminal", "none here (piped or cron): digests and lists work, the reader needs one");
    } else if (term.isEmpty() || term.equals("dumb")) {
      wrong("terminal", "TERM is \"" + term + "\"; the reader needs one such as xterm-256color");
    } else {
      String utf8 =
          ctype.toLowerCase(java.util.Locale.ROOT).replace("-", "").contains("utf8")
              ? "UTF-8"
              : "locale \"" + ctype + "\" is not UTF-8 (--ascii draws without it)";
      fine("terminal", term + ", " + Terminals.columns() + " columns, " + utf8);
    }
  }

  private void network(List<Subscription> subscriptions) throws InterruptedException {
    List<Subscription> asked = subscriptions.stream().limit(FEEDS_ASKED).toList();
    if (asked.isEmpty()) {
      return;
    }
    List<String> failures = new ArrayList<>();
    for (Subscription subscription : asked) {
      try {
        FetchResult result = session.fetcher().fetch(subscription.feedUrl(), Validators.NONE);
        if (result instanceof Failed failed) {
          failures.add(failed.reason());
        }
      } catch (CommandException e) {
        failures.add(e.getMessage());
      }
    }
    if (failures.size() == asked.size()) {
      wrong("network", "no feed of " + asked.size() + " answered: " + failures.get(0));
    } else {
      fine(
          "network",
          (asked.size() - failures.size()) + " of " + asked.size() + " feeds asked answered");
    }
  }
}
