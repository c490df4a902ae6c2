package dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a server harms whoever asks it for a feed.
 *
 * @param entries stored after any number of refreshes
 * @param problem part of the sentence told; absent where the feed is read all the same
 */
public record Fault(String name, int entries, Optional<String> problem, Behaviour behaviour) {
  /** What the server does on a connection once it has read the request. */
  interface Behaviour {
    void answer(FaultSite.Visit visit) throws IOException, InterruptedException;
  }

  /** A feed that cannot be had. */
  static Fault refused(String name, String problem, Behaviour behaviour) {
    return new Fault(name, 0, Optional.of(problem), behaviour);
  }

  /** A feed that can be read in spite of all. */
  static Fault read(String name, int entries, Behaviour behaviour) {
    return new Fault(name, entries, Optional.empty(), behaviour);
  }

  /** All of them, and two feeds without fault, the first and the last. */
  public static List<Fault> all() {
    return Faults.ALL;
  }

  @Override
  public String toString() {
    return name;
  }
}
