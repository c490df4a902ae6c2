package dateline.cli;

import dateline.config.Durations;
import dateline.config.FeedSection;
import dateline.config.Setting;
import dateline.config.Settings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline config}: the settings in force and where each came from. */
final class ConfigCommand implements Command {
  private static final Pattern PASSWORD = Pattern.compile("^((?:http|socks5)://)[^@/]+@");

  @Override
  public String summary() {
    return "The settings in force, and where each came from.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Prints every setting as the settings file would say it, with where it came from.",
        "dateline config",
        "dateline config --home ~/news");
  }

  @Override
  public int run(ParseResult arguments, Session session) throws CommandException {
    Settings settings = session.settings();
    session.out.println("# settings  " + session.settingsFile());
    session.out.println("# feeds     " + session.feeds().file());
    session.out.println("# database  " + session.database());
    session.out.println("# log       " + session.places().log());
    String table = "";
    for (Setting<?> setting : Settings.ALL) {
      String[] key = setting.key().split("\\.", 2);
      if (!key[0].equals(table)) {
        table = key[0];
        session.out.println("\n[" + table + "]");
      }
      session.out.printf(
          "%-36s # %s%n", key[1] + " = " + shown(settings.get(setting)), settings.origin(setting));
    }
    if (!settings.bindings().isEmpty()) {
      session.out.println("\n[bind]");
      settings.bindings().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(e -> session.out.println(toml(e.getKey()) + " = " + toml(e.getValue())));
    }
    settings.feedSections().forEach(section -> print(section, session.out));
    return ExitCode.FINE;
  }

  /** A section for feeds; what may be secret is said to be set, and not shown. */
  private static void print(FeedSection section, PrintStream out) {
    out.println("\n[feed." + toml(section.name()) + "] # " + section.place());
    for (Setting<?> setting : List.of(FeedSection.USER_AGENT, FeedSection.USER)) {
      if (section.has(setting)) {
        out.println(setting.key() + " = " + toml(section.get(setting)));
      }
    }
    section.get(FeedSection.INTERVAL).ifPresent(every -> out.println("interval = " + toml(every)));
    if (section.has(FeedSection.PASSWORD_COMMAND)) {
      out.println("password-command = " + toml(section.get(FeedSection.PASSWORD_COMMAND)));
    }
    if (section.has(FeedSection.PASSWORD)) {
      out.println("# password is set");
    }
    section.headers().keySet().stream()
        .sorted()
        .forEach(name -> out.println("# header " + name + " is set"));
    if (section.has(FeedSection.PROXY)) {
      out.println("# proxy is set: " + FeedManners.proxy(section));
    }
  }

  /** A proxy's password is not shown. */
  private static String shown(Object value) {
    return toml(value instanceof String text ? PASSWORD.matcher(text).replaceFirst("$1…@") : value);
  }

  private static String toml(Object value) {
    if (value instanceof Duration length) {
      return "\"" + Durations.print(length) + "\"";
    }
    if (value instanceof List<?> words) {
      return words.stream().map(ConfigCommand::toml).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : String.valueOf(value);
  }
}
