package dateline.cli;

import dateline.subscription.Opml;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionException;
import dateline.subscription.SubscriptionFile;
import dateline.subscription.SubscriptionList;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The subscriptions on disk. A new user starts from the sample that comes with the program. */
final class FeedsFile {
  private static final long LOCK_STEP_MILLIS = 20;

  private final Path file;
  private final boolean isNamed;
  private final Session session;
  private List<String> problems = List.of();

  FeedsFile(Optional<Path> named, Path usual, Session session) {
    this.file = named.orElse(usual);
    this.isNamed = named.isPresent();
    this.session = session;
  }

  Path file() {
    return file;
  }

  /** What was wrong with outlines that had to be skipped, from the last reading. */
  List<String> problems() {
    return problems;
  }

  /** A file named on the command line is there, whether the command looks into it or not. */
  void mustBeThere() throws CommandException {
    if (isNamed && !Files.exists(file)) {
      throw missing(file.toString());
    }
  }

  private static CommandException missing(String file) {
    return new CommandException(
        ExitCode.SETTINGS, file + " is not there; make it with 'dateline feeds add URL'");
  }

  List<Subscription> subscriptions() throws CommandException {
    return read().subscriptions();
  }

  SubscriptionList read() throws CommandException {
    try {
      if (!Files.exists(file) && !isNamed) {
        copySample();
      }
      return parsed();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Nothing where there is no file yet: who names feeds of their own gets no samples with them. */
  SubscriptionList readOrNothing() throws CommandException {
    try {
      return Files.exists(file) ? parsed() : new SubscriptionList(List.of());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private SubscriptionList parsed() throws CommandException, IOException {
    try {
      SubscriptionFile document = Opml.read(Files.readAllBytes(file), file.toString());
      problems = document.problems();
      problems.forEach(problem -> session.say("dateline: " + problem));
      return document.subscriptions();
    } catch (SubscriptionException e) {
      throw new CommandException(
          ExitCode.SETTINGS,
          e.getMessage() + ", or move the file away to start with the sample feeds");
    }
  }

  private CommandException unreadable(IOException problem) {
    if (problem instanceof NoSuchFileException missing) {
      return missing(missing.getFile());
    }
    String sentence =
        problem instanceof AccessDeniedException denied
            ? denied.getFile() + " may not be read; check its permissions"
            : file + " cannot be read (" + Sentences.why(problem) + ")";
    return new CommandException(ExitCode.SETTINGS, sentence);
  }

  /** What is done to a list of subscriptions. */
  interface Edit {
    SubscriptionList of(SubscriptionList list) throws CommandException;
  }

  /**
   * Changes the file under a lock, so that of two changes at once neither is lost. Comments and the
   * order stay; the file as it was stays beside it with a tilde. Whoever reads meanwhile sees the
   * old list or the new.
   */
  void change(Edit edit) throws CommandException, InterruptedException {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      Path lock = folder.resolve("." + file.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock(channel)) {
        if (held.isValid()) {
          SubscriptionList before = readOrNothing();
          write(before, edit.of(before));
        }
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.SETTINGS,
          file
              + " cannot be written ("
              + Sentences.why(e)
              + "); your subscriptions are as they were");
    }
  }

  private FileLock lock(FileChannel channel)
      throws IOException, CommandException, InterruptedException {
    long patience = TimeUnit.SECONDS.toMillis(session.options().patience());
    for (long waited = 0; ; waited += LOCK_STEP_MILLIS) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      if (waited >= patience) {
        throw new CommandException(
            ExitCode.BUSY,
            file + " is being changed by another process; try again, or --wait longer");
      }
      TimeUnit.MILLISECONDS.sleep(LOCK_STEP_MILLIS);
    }
  }

  private void write(SubscriptionList before, SubscriptionList list) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    byte[] old = new byte[0];
    if (Files.exists(target)) {
      old = Files.readAllBytes(target);
      PrivateFile.write(
          target.resolveSibling(target.getFileName() + "~"), old, target, hasLogin(before));
    }
    Path part =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    String opml = Opml.rewrite(old, "Dateline", list.subscriptions());
    PrivateFile.write(part, opml.getBytes(StandardCharsets.UTF_8), target, hasLogin(list));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A name without a password may be a key. */
  private static boolean hasLogin(SubscriptionList list) {
    return list.subscriptions().stream().anyMatch(feed -> feed.feedUrl().getRawUserInfo() != null);
  }

  private void copySample() throws IOException, CommandException {
    Path sample = Path.of(System.getProperty("dateline.top", ".")).resolve("config/feeds.opml");
    if (!Files.exists(sample)) {
      throw missing(file.toString());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.copy(sample, file);
    session.say(
        "dateline: made " + file + " with sample feeds; 'dateline feeds --help' changes it");
  }

  /** The subscriptions meant by these words: an address, or a part of an address or title. */
  static List<Subscription> named(List<Subscription> all, List<String> names)
      throws CommandException {
    List<Subscription> chosen = new ArrayList<>();
    for (String name : names) {
      List<Subscription> matching = all.stream().filter(s -> matches(s, name)).toList();
      if (matching.isEmpty()) {
        throw CommandException.usage(
            "no feed matches " + name + "; 'dateline feeds list' shows them");
      }
      matching.stream().filter(s -> !chosen.contains(s)).forEach(chosen::add);
    }
    return chosen;
  }

  private static boolean matches(Subscription subscription, String name) {
    String part = name.toLowerCase(Locale.ROOT);
    return subscription.feedUrl().toString().toLowerCase(Locale.ROOT).contains(part)
        || subscription.title().toLowerCase(Locale.ROOT).contains(part);
  }
}
