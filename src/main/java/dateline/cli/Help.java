package dateline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} prints: examples first. */
final class Help {
  private static final int COLUMNS = 90;

  private Help() {}

  static CommandLine parser(CommandSpec spec) {
    spec.usageMessage().width(COLUMNS).abbreviateSynopsis(true).sortOptions(false);
    spec.usageMessage()
        .sectionKeys(
            List.of(
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_HEADER,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST));
    spec.usageMessage().parameterListHeading("%n").optionListHeading("%nOptions:%n");
    return new CommandLine(spec).setUnmatchedOptionsArePositionalParams(false);
  }

  static String overview() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        Dateline, a terminal news reader that briefs you.

        Examples:
          dateline                              read; refreshes in the background
          dateline feeds add https://lwn.net    follow a site, its feed is found
          dateline digest --refresh -o ~/news   today's digest into ~/news/YYYY-MM-DD.txt
          dateline brief https://example.org/x  who matters and what is at stake, in bullets
          dateline extract page.html            the clean article
          dateline demo                         all of it on sample news, without any network

        Commands:
        """);
    for (String name : Commands.names()) {
      Commands.named(name)
          .map(Command::summary)
          .filter(summary -> !summary.isEmpty())
          .ifPresent(summary -> text.append(String.format("  %-9s %s%n", name, summary)));
    }
    text.append(
        """

        'dateline COMMAND --help' shows a command's options. Options of every command:
          --home DIR, --config FILE, --feeds FILE, --db FILE, --wait SECONDS, -q, -v, --no-color

        Exit codes: 0 fine, 1 internal error, 2 usage, 3 settings or feeds.opml invalid,
        4 some feeds or sources failed, 5 all failed, 6 the database is locked by another
        process for longer than --wait, 130/143 ended by a signal.
        """);
    return text.toString();
  }
}
