package dateline.subscription;

import java.util.List;

/**
 * What was read from a file of subscriptions.
 *
 * @param problems what was skipped or joined, one sentence each, with file and line
 */
public record SubscriptionFile(SubscriptionList subscriptions, List<String> problems) {
  public SubscriptionFile {
    problems = List.copyOf(problems);
  }
}
