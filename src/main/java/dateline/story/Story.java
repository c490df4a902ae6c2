package dateline.story;

import java.util.List;

/** Reports of the same event, in the order in which they were given; never empty. */
public record Story(List<Report> reports) {
  public Story {
    reports = List.copyOf(reports);
  }
}
