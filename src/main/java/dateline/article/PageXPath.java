package dateline.article;

import dateline.article.SiteRule.Choice;
import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jaxen.BaseXPath;
import org.jaxen.JaxenException;
import org.jaxen.JaxenRuntimeException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page on which people's XPath can be asked, within a budget for all that is asked of it. */
final class PageXPath {
  /** Characters of an expression: more than a hand-written one has. */
  private static final int LONGEST = 1_000;

  /** Nodes taken of what one expression selects. */
  private static final int MOST_SELECTED = 5_000;

  /** Characters taken of one text. */
  private static final int LONGEST_TEXT = 2_000;

  private final Document page;
  private final PageNavigator navigator;
  private final BiConsumer<Choice, String> complain;

  /**
   * A page with a budget of its own.
   *
   * @param complain told of an expression that fails on this page, and why
   */
  PageXPath(Document page, BiConsumer<Choice, String> complain) {
    this.page = page;
    this.navigator = new PageNavigator(page, new XPathBudget(XPathBudget.STEPS));
    this.complain = complain;
  }

  /** What is wrong with the expression, if anything is. */
  static Optional<String> mistake(String expression) {
    if (expression.length() > LONGEST) {
      return Optional.of("longer than " + LONGEST + " characters");
    }
    List<String> mistakes = new ArrayList<>();
    new PageXPath(new Document(""), (choice, mistake) -> mistakes.add(mistake))
        .selected(new Choice(expression, 0));
    return mistakes.stream().findFirst();
  }

  /** The elements that an expression selects, in reading order. */
  List<Element> elements(Choice choice) {
    List<Element> elements = new ArrayList<>();
    for (Object node : selected(choice)) {
      if (node instanceof Element element && elements.size() < MOST_SELECTED) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** What an expression says: the text of each node that it selects, or the text that it makes. */
  List<String> texts(Choice choice) {
    List<String> texts = new ArrayList<>();
    for (Object node : selected(choice)) {
      if (texts.size() < MOST_SELECTED) {
        String text = text(node);
        texts.add(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
      }
    }
    return texts;
  }

  private String text(Object node) {
    if (node instanceof PageNavigator.Named) {
      return navigator.getAttributeStringValue(node);
    }
    return node instanceof Element element ? element.text() : String.valueOf(plain(node));
  }

  private Object plain(Object node) {
    return navigator.isText(node) ? navigator.getTextStringValue(node) : node;
  }

  private List<?> selected(Choice choice) {
    try {
      Object result = new BaseXPath(choice.xpath(), navigator).evaluate(page);
      return result instanceof List<?> nodes ? nodes : List.of(result);
    } catch (JaxenException | JaxenRuntimeException | XPathBudget.UsedUp wrong) {
      complain.accept(choice, reason(wrong));
      return List.of();
    }
  }

  private static String reason(Exception wrong) {
    String message = Printable.line(String.valueOf(wrong.getMessage()));
    return message.length() > 120 ? message.substring(0, 120) + "…" : message;
  }
}
