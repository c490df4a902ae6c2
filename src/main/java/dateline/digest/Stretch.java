package dateline.digest;

import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Mark;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A part of a block's text that is a link, or that is set apart, with the parts inside it.
 *
 * @param target of a link
 * @param style of a mark; empty for links
 * @param inner in order, not overlapping
 */
record Stretch(
    int start, int end, Optional<URI> target, Optional<Mark.Style> style, List<Stretch> inner) {
  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt(Stretch::start).thenComparing(part -> -part.end());

  /**
   * The outermost parts of a block's text from {@code start} to {@code end}. A mark that crosses
   * the edge of another part is left out.
   */
  static List<Stretch> of(Block block, int start, int end) {
    List<Stretch> parts = new ArrayList<>();
    int done = 0;
    for (Link link : block.links()) {
      check(link, done, block.text());
      done = link.end();
      parts.add(of(link.start(), link.end(), Optional.of(link.target()), Optional.empty()));
    }
    for (Mark mark : block.marks()) {
      if (mark.start() < mark.end()) {
        parts.add(of(mark.start(), mark.end(), Optional.empty(), Optional.of(mark.style())));
      }
    }
    parts.removeIf(part -> part.start < start || part.end > end);
    parts.sort(OUTER_FIRST);
    return nested(parts);
  }

  private static void check(Link link, int done, String text) {
    if (link.start() < done || link.end() > text.length() || link.end() <= link.start()) {
      throw new IllegalArgumentException("link out of place in: " + text);
    }
  }

  private static Stretch of(int start, int end, Optional<URI> target, Optional<Mark.Style> style) {
    return new Stretch(start, end, target, style, new ArrayList<>());
  }

  private static List<Stretch> nested(List<Stretch> parts) {
    List<Stretch> outermost = new ArrayList<>();
    Deque<Stretch> open = new ArrayDeque<>();
    for (Stretch part : parts) {
      while (!open.isEmpty() && open.peek().end <= part.start) {
        open.pop();
      }
      Stretch around = open.peek();
      if (around == null || part.end <= around.end) {
        (around == null ? outermost : around.inner).add(part);
        open.push(part);
      }
    }
    return outermost;
  }

  boolean is(Mark.Style wanted) {
    return style.isPresent() && style.get() == wanted;
  }

  /** Whether a link lies inside. */
  boolean holdsLink() {
    return inner.stream().anyMatch(part -> part.target.isPresent() || part.holdsLink());
  }

  /** The only part inside, where it is all of this one. */
  Optional<Stretch> core() {
    boolean whole = inner.size() == 1 && inner.get(0).start == start && inner.get(0).end == end;
    return whole ? Optional.of(inner.get(0)) : Optional.empty();
  }
}
