package dateline.digest;

import dateline.briefing.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A titled part of a briefing; never empty. */
record Section(String title, List<Item> items) {
  static final String BOTTOM_LINE = "Bottom line";

  Section {
    items = List.copyOf(items);
  }

  /** The sections of a briefing that have something to say, in their fixed order. */
  static List<Section> of(Briefing briefing) {
    List<Section> sections = new ArrayList<>();
    add(sections, BOTTOM_LINE, briefing.bottomLine().stream().toList(), Item.Point::new);
    add(sections, "Key actors", briefing.actors(), Item.Who::new);
    add(sections, "Stakes", briefing.stakes(), Item.Point::new);
    add(sections, "By the numbers", briefing.numbers(), Item.Amount::new);
    add(sections, "Key facts", briefing.facts(), Item.Point::new);
    add(sections, "In their words", briefing.quotes(), Item.Saying::new);
    add(sections, "What next", briefing.next(), Item.Point::new);
    add(sections, "Not in the article", briefing.missing(), Item.Point::new);
    return sections;
  }

  /** Adds a section unless it would be empty. */
  static <T> void add(
      List<Section> sections, String title, List<T> parts, Function<T, ? extends Item> item) {
    if (!parts.isEmpty()) {
      Stream<Item> items = parts.stream().map(item);
      sections.add(new Section(title, items.toList()));
    }
  }
}
