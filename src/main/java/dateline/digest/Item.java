package dateline.digest;

import dateline.briefing.Actor;
import dateline.briefing.Bullet;
import dateline.briefing.Figure;
import dateline.briefing.Quotation;
import dateline.briefing.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a briefing as it is written in any format. */
sealed interface Item {
  /** The paragraphs the line was cut from. */
  List<Source> sources();

  /** The paragraphs' numbers, as "[1,2,6]". */
  default String citation() {
    return "[" + paragraphs(",") + "]";
  }

  /** The paragraphs' numbers, each once, in order. */
  default String paragraphs(String separator) {
    return sources().stream()
        .map(Source::paragraph)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(separator));
  }

  /** A sentence or clause. */
  record Point(String text, List<Source> sources) implements Item {
    Point(Bullet bullet) {
      this(bullet.text(), bullet.sources());
    }
  }

  /** Someone who acts. */
  record Who(String name, Optional<String> role, Optional<String> did, List<Source> sources)
      implements Item {
    Who(Actor actor) {
      this(actor.name(), actor.role(), actor.did(), actor.sources());
    }
  }

  /** A number and what it measures. */
  record Amount(String figure, String text, List<Source> sources) implements Item {
    Amount(Figure figure) {
      this(figure.figure(), figure.text(), figure.sources());
    }
  }

  /** Words somebody said, without quotation marks; the speaker may be empty. */
  record Saying(String words, String speaker, List<Source> sources) implements Item {
    Saying(Quotation quotation) {
      this(quotation.text(), quotation.speaker(), quotation.sources());
    }
  }
}
