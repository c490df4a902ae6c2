package dateline.article;

import dateline.article.Outline.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the part of the page that holds the article's body: a first and a last block. */
final class BodyFinder {
  /** Share of the prose a child must hold for its parent to be given up; tuned (decisions.md). */
  private static final double MOST_OF_THE_PROSE = 0.8;

  /** Share of the page's best prose that a container known by name must hold to be believed. */
  private static final double ENOUGH = 0.5;

  /** Share of the heaviest of several such containers from which the first is preferred. */
  private static final double FIRST = 0.35;

  /** What a teaser's prose counts, against the prose of a body. */
  private static final double TEASER = 0.2;

  private static final double ALL_LINK = 0.8;

  private static final List<Evaluator> KNOWN =
      Phrases.lines("body-selectors.txt").stream().map(Selector::evaluatorOf).toList();

  private final Outline outline;
  private final double[] weights;

  BodyFinder(Outline outline, Clutter clutter) {
    this.outline = outline;
    this.weights = new double[outline.size() + 1];
    for (int i = 0; i < outline.size(); i++) {
      double share = isTeaser(i) ? TEASER : 1;
      weights[i + 1] = weights[i] + share * weight(outline.block(i), clutter);
    }
  }

  /** One paragraph under a linked heading: the beginning of another story. */
  private boolean isTeaser(int index) {
    boolean alone = index + 1 == outline.size() || !outline.block(index + 1).isProse();
    for (int i = index - 1; alone && i >= 0 && i >= index - 3; i--) {
      TextBlock before = outline.block(i);
      if (before.isHeading()) {
        return before.linked() > ALL_LINK;
      }
      alone = !before.isProse();
    }
    return false;
  }

  private static double weight(TextBlock block, Clutter clutter) {
    if (!block.isProse() || clutter.rule(block.innermost()).isPresent()) {
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
    List<Element> containers = containers();
    for (Evaluator known : KNOWN) {
      Optional<Element> named = first(containers, known);
      if (named.isPresent() && weight(outline.range(named.get())) >= ENOUGH * best) {
        return outline.range(descend(named.get()));
      }
    }
    return outline.range(densest);
  }

  /** Elements of some weight, in reading order, the outer before the inner. */
  private List<Element> containers() {
    double enough = FIRST * ENOUGH * weight(outline.all());
    List<Element> containers = new ArrayList<>();
    outline.forEach(
        (element, range) -> {
          if (weight(range) >= enough) {
            containers.add(element);
          }
        });
    Comparator<Element> byStart = Comparator.comparingInt(e -> outline.range(e).first());
    containers.sort(byStart.thenComparing(e -> -outline.range(e).last()));
    return containers;
  }

  /** Of several containers of a name the first that is not much lighter than the heaviest. */
  private Optional<Element> first(List<Element> containers, Evaluator known) {
    List<Element> named = new ArrayList<>();
    double heaviest = 0;
    for (Element element : containers) {
      if (element.is(known)) {
        named.add(element);
        heaviest = Math.max(heaviest, weight(outline.range(element)));
      }
    }
    for (Element element : named) {
      if (weight(outline.range(element)) >= FIRST * heaviest) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Down from an element as long as one child holds most of the prose. */
  private Element descend(Element from) {
    double enough = MOST_OF_THE_PROSE * weight(outline.range(from));
    Element at = from;
    Optional<Element> child = heaviest(at, enough);
    while (child.isPresent()) {
      at = child.get();
      child = heaviest(at, enough);
    }
    return at;
  }

  private Optional<Element> heaviest(Element parent, double enough) {
    for (Element child : parent.children()) {
      if (child.isBlock() && enough > 0 && weight(outline.range(child)) >= enough) {
        boolean singleBlock = outline.range(child).size() < 2;
        return singleBlock ? Optional.empty() : Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
