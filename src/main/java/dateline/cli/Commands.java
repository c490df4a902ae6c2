package dateline.cli;

import dateline.text.Spelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are; only the one asked for is made. */
final class Commands {
  private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("read", ReadCommand::new);
    ALL.put("refresh", RefreshCommand::new);
    ALL.put("digest", DigestCommand::new);
    ALL.put("brief", BriefCommand::new);
    ALL.put("extract", ExtractCommand::new);
    ALL.put("list", ListCommand::new);
    ALL.put("search", SearchCommand::new);
    ALL.put("mark", MarkCommand::new);
    ALL.put("feeds", FeedsCommand::new);
    ALL.put("config", ConfigCommand::new);
    ALL.put("doctor", DoctorCommand::new);
    ALL.put("demo", DemoCommand::new);
    ALL.put("rehearse", RehearseCommand::new);
  }

  private Commands() {}

  static Iterable<String> names() {
    return ALL.keySet();
  }

  static Optional<Command> named(String name) {
    return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
  }

  /** "; did you mean digest?" for a command misspelt by at most two letters. */
  static String nearest(String name) {
    return ALL.keySet().stream()
        .filter(other -> Spelling.distance(name, other) <= 2)
        .min(Comparator.comparingInt(other -> Spelling.distance(name, other)))
        .map(near -> "; did you mean " + near + "?")
        .orElse(";");
  }
}
