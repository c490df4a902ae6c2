package dateline.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline doctor}: looks at everything Dateline stands on and says what is wrong. */
final class DoctorCommand implements Command {
  @Override
  public String summary() {
    return "Check settings, feeds, database, disk, clock, terminal and network.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Checks what Dateline stands on; each failing line says what to do.",
        "dateline doctor",
        "dateline doctor --no-network");
    spec.addOption(Options.flag("Do not ask any server.", "--no-network"));
  }

  /** It goes on past a mistake and names it among its findings. */
  @Override
  public boolean makesFeeds() {
    return true;
  }

  @Override
  public boolean needsSettings() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Session session) throws InterruptedException {
    Checkup checkup = new Checkup(session);
    List<Checkup.Finding> findings = checkup.findings(!Options.has(arguments, "--no-network"));
    int failed = 0;
    for (Checkup.Finding finding : findings) {
      failed += finding.isFine() ? 0 : 1;
      session.out.printf(
          "%-5s %-9s %s%n",
          finding.isFine() ? "ok" : "WRONG", finding.subject(), finding.sentence());
    }
    session.out.println(
        failed == 0
            ? "Everything is in order."
            : failed + " of " + findings.size() + " checks failed.");
    return FailOn.ANY.code(failed, findings.size());
  }
}
