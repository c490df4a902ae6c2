package dateline.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A node and its siblings after or before it, each at the cost of a step. */
final class SiblingWalk implements Iterator<Object> {
  private final XPathBudget budget;
  private final boolean forward;
  private @Nullable Node next;

  SiblingWalk(XPathBudget budget, @Nullable Node first, boolean forward) {
    this.budget = budget;
    this.forward = forward;
    this.next = first;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Object next() {
    Node current = next;
    if (current == null) {
      throw new NoSuchElementException("no sibling is left");
    }
    budget.payNode();
    next = forward ? current.nextSibling() : current.previousSibling();
    return current;
  }
}
