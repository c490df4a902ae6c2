package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The authors' names, as the page's description or its byline gives them. */
final class Byline {
  private static final int MOST_AUTHORS = 12;

  private static final int LONGEST_LIST = 400;

  private static final List<String> META =
      List.of(
          "author",
          "byl",
          "parsely-author",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "article:author_name",
          "article:author",
          "cxenseparse:author",
          "dcsext.author");

  /** Papers name each author in a meta element of its own, the surname first. */
  private static final String CITATION = "citation_author";

  private static final List<Evaluator> ELEMENTS =
      Stream.of(
              "[itemprop=author] [itemprop=name]",
              "[itemprop=author]",
              "[rel=author]",
              ".byline a",
              ".author-name, .byline-name, .author__name, .article-author-name",
              ".byline, .author, .autor, .auteur, .autore, .article-author, .article__author")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Publisher NOBODY = new Publisher(List.of(), Optional.empty());

  /** Words in the names of elements that hold the byline. */
  private static final Set<String> NAMES =
      Set.of("byline", "author", "authors", "authorname", "autor", "autoren", "autores", "auteur");

  private final Landmarks page;
  private final JsonLd ld;
  private final MetaTags metas;
  private final Publisher publisher;

  private Byline(Landmarks page, JsonLd ld, MetaTags metas, Publisher publisher) {
    this.page = page;
    this.ld = ld;
    this.metas = metas;
    this.publisher = publisher;
  }

  /**
   * @param lines the lines around the headline
   * @param publisher the site's own names: an author only if there is no other
   */
  static List<String> of(
      Landmarks page, JsonLd ld, MetaTags metas, List<String> lines, Publisher publisher) {
    Byline byline = new Byline(page, ld, metas, publisher);
    Collection<String> names = byline.described();
    if (names.isEmpty()) {
      names = byline.marked();
    }
    if (names.isEmpty()) {
      names = byline.labelled(lines);
    }
    if (names.isEmpty()) {
      names = byline.overDate(lines);
    }
    return List.copyOf(names.isEmpty() ? names(ld.texts("author").stream(), NOBODY) : names);
  }

  private Collection<String> described() {
    Collection<String> names = names(ld.texts("author").stream(), publisher);
    if (names.isEmpty()) {
      names = names(ld.texts("creator").stream(), publisher);
    }
    for (int i = 0; names.isEmpty() && i < META.size(); i++) {
      names = names(metas.all(META.get(i)).stream(), publisher);
    }
    if (names.isEmpty()) {
      names = names(metas.all(CITATION).stream().map(Byline::surnameLast), publisher);
    }
    if (names.isEmpty() && AuthorNames.isLabel(metas.first("twitter:label1"))) {
      names = names(metas.all("twitter:data1").stream(), publisher);
    }
    return names;
  }

  private static String surnameLast(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  /** The names in the elements that are marked as the author's. */
  private Collection<String> marked() {
    for (Evaluator selector : ELEMENTS) {
      List<Element> elements = page.marked(selector).toList();
      Collection<String> names =
          people(elements.stream().filter(e -> isBeside(e, elements.get(0))).map(Element::text));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return named();
  }

  /** Authors of one article stand together; further down are the authors of others. */
  private static boolean isBeside(Element element, Element first) {
    Element around = first;
    for (int i = 0; i < 3 && around.parent() != null && !around.normalName().equals("body"); i++) {
      around = around.parent();
    }
    Element at = element;
    for (int i = 0; i <= 3 && at != null; i++) {
      if (at.equals(around)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The names in the first element that calls itself a byline, each in a text of its own. */
  private Collection<String> named() {
    for (Element element : page.marked()) {
      boolean byline = Signature.words(Signature.of(element)).stream().anyMatch(NAMES::contains);
      if (byline && element.childNodeSize() < MOST_AUTHORS * 2) {
        Collection<String> names =
            distinct(AuthorNames.labelled(Printable.line(element.text())).stream(), publisher);
        if (names.isEmpty()) {
          names = people(element.nodeStream(TextNode.class).map(TextNode::text));
          names.removeIf(name -> name.indexOf(' ') < 0);
        }
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The names behind a label in the lines around the headline, or in the line after a label. */
  private Collection<String> labelled(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean over = AuthorNames.isLabel(lines.get(i)) && i + 1 < lines.size();
      List<String> written =
          over ? AuthorNames.shown(lines.get(i + 1)) : AuthorNames.labelled(lines.get(i));
      Collection<String> names = distinct(written.stream(), publisher);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** A name alone in its line, the date in the next, as newsletters have it. */
  private Collection<String> overDate(List<String> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (AuthorNames.isLikeName(lines.get(i)) && WrittenDate.isWhole(lines.get(i + 1))) {
        return distinct(Stream.of(lines.get(i)), publisher);
      }
    }
    return List.of();
  }

  private Collection<String> people(Stream<String> lines) {
    return distinct(
        lines
            .limit(MOST_AUTHORS)
            .map(Printable::line)
            .filter(line -> line.length() < LONGEST_LIST && !line.contains("://"))
            .flatMap(line -> AuthorNames.shown(line).stream()),
        publisher);
  }

  private static Collection<String> names(Stream<String> written, Publisher publisher) {
    return distinct(
        written
            .limit(MOST_AUTHORS)
            .filter(text -> text.length() < LONGEST_LIST && !text.contains("://"))
            .flatMap(text -> AuthorNames.split(Printable.line(text)).stream()),
        publisher);
  }

  private static Collection<String> distinct(Stream<String> written, Publisher publisher) {
    Map<String, String> names = new LinkedHashMap<>();
    written
        .filter(name -> !publisher.isCalled(name))
        .forEach(name -> names.putIfAbsent(Phrases.plain(name), name));
    return names.values().stream()
        .limit(MOST_AUTHORS)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
