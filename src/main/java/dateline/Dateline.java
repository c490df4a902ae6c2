package dateline;

import dateline.cli.Cli;
import dateline.cli.Pipe;

/** The program: hands arguments and streams to the command line and exits with its code. */
public final class Dateline {
  private Dateline() {}

  public static void main(String[] args) {
    System.exit(Cli.run(args, System.in, Pipe.output(), Pipe.error()));
  }
}
