package dateline.subscription;

import java.util.List;

/**
 * What was read from a file of subscriptions.
 *
 * @param problems what was skipped or joined, one sentence each, with file and line
 * @param notes what of a feed that is followed has no meaning here, as of problems
 */
public record SubscriptionFile(
    SubscriptionList subscriptions, List<String> problems, List<String> notes) {
  public SubscriptionFile {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
