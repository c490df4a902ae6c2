package dateline.cli;

import dateline.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * Where {@code --since last} begins. Each destination and query has a last digest of its own: a
 * look at one subject must not make tomorrow's digest shorter. A file a day is written again by a
 * second run of the day, so that run begins where the first began: nothing of the morning is lost.
 */
final class LastDigest {
  private final Store store;
  private final String name;
  private final Optional<String> today;

  private LastDigest(Store store, String name, Optional<LocalDate> day) {
    this.store = store;
    this.name = name;
    this.today = day.map(date -> name + " begun " + date);
  }

  static LastDigest of(ParseResult arguments, Session session) throws CommandException {
    Optional<String> output = Options.text(arguments, "--output");
    if (output.filter(String::isBlank).isPresent()) {
      throw CommandException.usage("--output takes a file or a folder, not an empty name");
    }
    boolean isDaily = output.filter(DigestFile::isFolder).isPresent();
    String place =
        output.map(text -> Path.of(text).toAbsolutePath().normalize().toString()).orElse("-");
    String query = String.join(" ", Options.words(arguments));
    Optional<LocalDate> day =
        isDaily
            ? Optional.of(session.clock().instant().atZone(session.zone()).toLocalDate())
            : Optional.empty();
    return new LastDigest(session.store(), "digest " + place + " " + query, day);
  }

  /** The end of the last digest's window, or the beginning of today's file. */
  Optional<Instant> end() {
    return today.flatMap(store::lastDigest).or(() -> store.lastDigest(name));
  }

  void written(Instant since, Instant now) {
    today
        .filter(begun -> store.lastDigest(begun).isEmpty())
        .ifPresent(begun -> store.digestWritten(begun, since));
    store.digestWritten(name, now);
  }
}
