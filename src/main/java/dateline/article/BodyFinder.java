package dateline.article;

import dateline.article.Outline.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of the page that holds the article's body: a first and a last block. */
final class BodyFinder {
  /** Share of the prose a child must hold for its parent to be given up; tuned (decisions.md). */
  private static final double MOST_OF_THE_PROSE = 0.8;

  /** Share of the page's best prose that a container known by name must hold to be believed. */
  private static final double ENOUGH = 0.5;

  private static final List<String> KNOWN = Phrases.lines("body-selectors.txt");

  private final Outline outline;
  private final double[] weights;

  BodyFinder(Outline outline, Clutter clutter) {
    this.outline = outline;
    this.weights = new double[outline.size() + 1];
    for (int i = 0; i < outline.size(); i++) {
      weights[i + 1] = weights[i] + weight(outline.block(i), clutter);
    }
  }

  private static double weight(TextBlock block, Clutter clutter) {
    if (!block.isProse() || clutter.rule(block.element()).isPresent()) {
      return 0;
    }
    return block.words() * (1 - block.linked());
  }

  private double weight(Range range) {
    return range.size() <= 0 ? 0 : weights[range.last() + 1] - weights[range.first()];
  }

  /** The body's blocks; empty if the page has no prose outside clutter. */
  Range find(Document page) {
    if (weight(outline.all()) == 0) {
      return new Range(0, -1);
    }
    Element densest = descend(page.body());
    double best = weight(outline.range(densest));
    for (String css : KNOWN) {
      List<Element> named = new ArrayList<>(page.select(css));
      named.sort((a, b) -> Double.compare(weight(outline.range(b)), weight(outline.range(a))));
      if (!named.isEmpty() && weight(outline.range(named.get(0))) >= ENOUGH * best) {
        return outline.range(descend(named.get(0)));
      }
    }
    return outline.range(densest);
  }

  /** Down from an element as long as one child holds most of the prose. */
  private Element descend(Element from) {
    Element at = from;
    Optional<Element> child = heaviest(at);
    while (child.isPresent()) {
      at = child.get();
      child = heaviest(at);
    }
    return at;
  }

  private Optional<Element> heaviest(Element parent) {
    double enough = MOST_OF_THE_PROSE * weight(outline.range(parent));
    for (Element child : parent.children()) {
      if (child.isBlock() && enough > 0 && weight(outline.range(child)) >= enough) {
        boolean singleBlock = outline.range(child).size() < 2;
        return singleBlock ? Optional.empty() : Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
