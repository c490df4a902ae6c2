package dateline.subscription;

import java.util.List;

/**
 * What was read from a file of subscriptions.
 *
 * @param problems what was skipped that may be a feed, one sentence each, with file and line
 * @param notes what came otherwise than it is written though no feed is lost, as of problems
 */
public record SubscriptionFile(
    SubscriptionList subscriptions, List<String> problems, List<String> notes) {
  public SubscriptionFile {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
