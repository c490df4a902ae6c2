package dateline.cli;

import dateline.config.Settings;
import dateline.config.SettingsException;
import dateline.config.SettingsFile;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Runs the sample news through every room once, so that the launcher can make an archive of the
 * classes that Dateline uses. Not for people.
 */
final class RehearseCommand implements Command {
  @Override
  public String summary() {
    return "";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec, "Loads the classes Dateline uses; the launcher runs it once.", "dateline rehearse");
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    readSampleSettings();
    Command demo = new DemoCommand(true);
    CommandSpec spec = CommandSpec.create().name("dateline demo");
    demo.describe(spec);
    GlobalOptions.describe(spec);
    return demo.run(Help.parser(spec).parseArgs("--format", "json"), session);
  }

  /** The parser of TOML is loaded by users who have settings. */
  private static void readSampleSettings() throws CommandException {
    Path top = Path.of(System.getProperty("dateline.top", "."));
    try {
      Settings unused = SettingsFile.read(top.resolve("config/dateline.toml"));
    } catch (SettingsException e) {
      throw new CommandException(ExitCode.SETTINGS, e.getMessage());
    }
  }
}
