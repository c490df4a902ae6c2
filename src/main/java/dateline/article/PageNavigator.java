package dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jaxen.BaseXPath;
import org.jaxen.DefaultNavigator;
import org.jaxen.JaxenException;
import org.jaxen.XPath;
import org.jaxen.saxpath.SAXPathException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How Jaxen sees a page: elements, attributes and texts without namespaces, names in lower case.
 * Each node costs a step of the budget, so that no expression takes longer than it may, whatever it
 * asks and whatever the page holds.
 */
final class PageNavigator extends DefaultNavigator {
  private static final long serialVersionUID = 1L;

  private final transient Document page;
  private final transient XPathBudget budget;

  PageNavigator(Document page, XPathBudget budget) {
    this.page = page;
    this.budget = budget;
  }

  /** An attribute that knows its element. */
  record Named(Element owner, Attribute attribute) {}

  @Override
  public Iterator<Object> getChildAxisIterator(Object node) {
    return walk(node instanceof Element parent ? parent.firstChild() : null, true);
  }

  @Override
  public Iterator<Object> getFollowingSiblingAxisIterator(Object node) {
    return walk(node instanceof Node at ? at.nextSibling() : null, true);
  }

  @Override
  public Iterator<Object> getPrecedingSiblingAxisIterator(Object node) {
    return walk(node instanceof Node at ? at.previousSibling() : null, false);
  }

  private Iterator<Object> walk(@Nullable Node first, boolean forward) {
    return new SiblingWalk(budget, first, forward);
  }

  @Override
  public Iterator<Object> getParentAxisIterator(Object node) {
    Object parent = getParentNode(node);
    return parent == null ? Collections.emptyIterator() : List.of(parent).iterator();
  }

  @Override
  public @Nullable Object getParentNode(Object node) {
    budget.payNode();
    return node instanceof Named named ? named.owner() : ((Node) node).parent();
  }

  @Override
  public Iterator<Object> getAttributeAxisIterator(Object node) {
    if (!(node instanceof Element element) || element.attributesSize() == 0) {
      return Collections.emptyIterator();
    }
    List<Object> attributes = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      budget.payNode();
      attributes.add(new Named(element, attribute));
    }
    return attributes.iterator();
  }

  @Override
  public Object getDocumentNode(Object node) {
    return page;
  }

  @Override
  public boolean isDocument(Object node) {
    return node instanceof Document;
  }

  @Override
  public boolean isElement(Object node) {
    return node instanceof Element && !(node instanceof Document);
  }

  @Override
  public boolean isAttribute(Object node) {
    return node instanceof Named;
  }

  @Override
  public boolean isText(Object node) {
    return node instanceof TextNode || node instanceof DataNode;
  }

  @Override
  public boolean isNamespace(Object node) {
    return false;
  }

  @Override
  public boolean isComment(Object node) {
    return false;
  }

  @Override
  public boolean isProcessingInstruction(Object node) {
    return false;
  }

  @Override
  public String getElementName(Object element) {
    return ((Element) element).normalName();
  }

  @Override
  public String getElementQName(Object element) {
    return getElementName(element);
  }

  @Override
  public String getElementNamespaceUri(Object element) {
    return "";
  }

  @Override
  public String getAttributeName(Object attribute) {
    return ((Named) attribute).attribute().getKey();
  }

  @Override
  public String getAttributeQName(Object attribute) {
    return getAttributeName(attribute);
  }

  @Override
  public String getAttributeNamespaceUri(Object attribute) {
    return "";
  }

  @Override
  public String getNamespacePrefix(Object namespace) {
    return "";
  }

  @Override
  public String getNamespaceStringValue(Object namespace) {
    return "";
  }

  @Override
  public String getCommentStringValue(Object comment) {
    return "";
  }

  @Override
  public String getElementStringValue(Object element) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        (node, depth) -> text.append(isText(node) ? getTextStringValue(node) : paid(""));
    ((Element) element).traverse(visitor);
    return text.toString();
  }

  @Override
  public String getAttributeStringValue(Object attribute) {
    return paid(((Named) attribute).attribute().getValue());
  }

  @Override
  public String getTextStringValue(Object text) {
    return paid(
        text instanceof TextNode words ? words.getWholeText() : ((DataNode) text).getWholeData());
  }

  private String paid(String text) {
    budget.payText(text.length());
    return text;
  }

  @Override
  public XPath parseXPath(String expression) throws SAXPathException {
    try {
      return new BaseXPath(expression, this);
    } catch (JaxenException unreadable) {
      throw new SAXPathException(unreadable.getMessage());
    }
  }
}
