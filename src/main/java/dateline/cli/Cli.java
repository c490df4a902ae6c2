package dateline.cli;

import static java.util.stream.Collectors.joining;

import dateline.store.StoreException;
import dateline.text.Printable;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: finds the command, runs it, and turns every failure into a sentence and a code.
 */
public final class Cli {
  static {
    LogFile.install();
  }

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private Cli(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs one command and returns its exit code; results go to {@code out}, all else to {@code err}.
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      int code = version(out);
      out.flush();
      return code;
    }
    int code;
    try {
      code = new Cli(in, out, err).run(List.of(args));
    } catch (RuntimeException e) {
      System.getLogger("dateline").log(Level.ERROR, "dateline " + withoutPasswords(args), e);
      err.println(
          "dateline: a mistake in Dateline itself ("
              + Printable.line(e.toString())
              + "); nothing stored is lost, and "
              + LogFile.path()
              + " has the details");
      code = ExitCode.INTERNAL;
    }
    out.flush();
    if (out.checkError()) {
      err.println("dateline: standard output cannot be written; is the disk full?");
      return Math.max(code, ExitCode.INTERNAL);
    }
    return code;
  }

  private static int version(PrintStream out) {
    out.println("dateline " + Version.text());
    return ExitCode.FINE;
  }

  private static String withoutPasswords(String[] args) {
    return String.join(" ", args).replaceAll("://[^/@\\s]*@", "://");
  }

  private int run(List<String> args) {
    int at = GlobalOptions.commandAt(args);
    if (at >= 0 && args.get(at).equals("help")) {
      List<String> asked = new ArrayList<>(args);
      asked.set(at, "--help");
      return run(asked);
    }
    String name = at < 0 ? "read" : args.get(at);
    Optional<Command> command = Commands.named(name);
    if (command.isEmpty()) {
      return fail(
          ExitCode.USAGE,
          "there is no command " + name + Commands.nearest(name) + " 'dateline --help' lists them");
    }
    List<String> rest = new ArrayList<>(args);
    if (at >= 0) {
      rest.remove(at);
    } else if (args.contains("--help") || args.contains("-h")) {
      out.print(Help.overview());
      return ExitCode.FINE;
    }
    return run(name, command.get(), rest);
  }

  private int run(String name, Command command, List<String> args) {
    CommandSpec spec = CommandSpec.create().name("dateline " + name);
    command.describe(spec);
    GlobalOptions.describe(spec);
    CommandLine parser = Help.parser(spec);
    if (args.contains("--help") || args.contains("-h")) {
      out.print(parser.getUsageMessage(CommandLine.Help.Ansi.OFF));
      return ExitCode.FINE;
    }
    try {
      ParseResult arguments = parser.parseArgs(args.toArray(String[]::new));
      return arguments.isVersionHelpRequested() ? version(out) : run(command, arguments);
    } catch (UnmatchedArgumentException e) {
      String unknown =
          e.getUnmatched().stream().map(word -> whole(word, args)).collect(joining(" "));
      return fail(
          ExitCode.USAGE,
          "dateline "
              + name
              + " knows no "
              + unknown
              + "; 'dateline "
              + name
              + " --help' shows what it takes");
    } catch (MissingParameterException e) {
      String missing =
          e.getMissing().stream().map(ArgSpec::paramLabel).findFirst().orElse("a word");
      return fail(
          ExitCode.USAGE,
          "dateline "
              + name
              + " needs "
              + missing
              + "; 'dateline "
              + name
              + " --help' has examples");
    } catch (ParameterException e) {
      return fail(
          ExitCode.USAGE,
          Printable.line(String.valueOf(e.getMessage())) + "; try 'dateline " + name + " --help'");
    } catch (CommandException e) {
      return fail(e.exitCode(), e.getMessage());
    }
  }

  /** picocli takes letters that it knows off a word such as -quay; the user typed the whole. */
  private static String whole(String unknown, List<String> args) {
    return args.stream()
        .filter(arg -> arg.matches("-[^-].*") && arg.endsWith(unknown.replaceFirst("^-", "")))
        .findFirst()
        .orElse(unknown);
  }

  private int run(Command command, ParseResult arguments) throws CommandException {
    try (Session session =
        new Session(GlobalOptions.of(arguments), command.fetches(arguments), in, out, err)) {
      if (command.needsSettings()) {
        session.settings();
      }
      if (!command.makesFeeds()) {
        session.feeds().mustBeThere();
      }
      return command.run(arguments, session);
    } catch (StoreException e) {
      System.getLogger("dateline").log(Level.WARNING, "store", e);
      return fail(code(e, arguments), e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    } catch (StackOverflowError | OutOfMemoryError e) {
      return fail(ExitCode.INTERNAL, "out of memory; the input is larger than Dateline can hold");
    }
  }

  /** A file named on the command line that cannot be a database is the user's slip, not ours. */
  private static int code(StoreException e, ParseResult arguments) {
    if (e.isBusy()) {
      return ExitCode.BUSY;
    }
    return e.isMisplaced() && Options.text(arguments, "--db").isPresent()
        ? ExitCode.USAGE
        : ExitCode.INTERNAL;
  }

  private int fail(int code, String sentence) {
    err.println("dateline: " + Printable.line(sentence));
    return code;
  }
}
