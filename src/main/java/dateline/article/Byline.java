package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The authors' names, as the page's description or its byline gives them. */
final class Byline {
  private static final int MOST_AUTHORS = 12;

  private static final int LONGEST_LIST = 400;

  private static final int LONGEST_NAME = 60;

  /** Words of a line that names the authors. */
  private static final int LONGEST_LINE = 9;

  private static final List<String> META =
      List.of(
          "author",
          "byl",
          "parsely-author",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "citation_author",
          "article:author_name",
          "article:author",
          "cxenseparse:author");

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

  /** Words in front of a name: "By", "Von", "Par". */
  private static final Phrases LABELS = Phrases.load("byline-labels.txt");

  private Byline() {}

  /**
   * @param publisher the site's own names: an author only if there is no other
   */
  static List<String> of(Landmarks page, JsonLd ld, MetaTags metas, Publisher publisher) {
    Collection<String> names = names(ld.texts("author").stream(), publisher);
    if (names.isEmpty()) {
      names = names(ld.texts("creator").stream(), publisher);
    }
    for (int i = 0; names.isEmpty() && i < META.size(); i++) {
      names = names(metas.all(META.get(i)).stream(), publisher);
    }
    if (names.isEmpty() && LABELS.begins(Phrases.plain(metas.first("twitter:label1")))) {
      names = names(metas.all("twitter:data1").stream(), publisher);
    }
    for (int i = 0; names.isEmpty() && i < ELEMENTS.size(); i++) {
      names = names(page.marked(ELEMENTS.get(i)).map(e -> e.text()), publisher);
    }
    if (names.isEmpty()) {
      names = named(page, publisher);
    }
    return List.copyOf(names.isEmpty() ? names(ld.texts("author").stream(), NOBODY) : names);
  }

  /** The names in the first element that calls itself a byline, each in a text of its own. */
  private static List<String> named(Landmarks page, Publisher publisher) {
    for (Element element : page.marked()) {
      boolean byline = Signature.words(Signature.of(element)).stream().anyMatch(NAMES::contains);
      if (byline && element.childNodeSize() < MOST_AUTHORS * 2) {
        List<String> texts = element.nodeStream(TextNode.class).map(TextNode::text).toList();
        List<String> names = new ArrayList<>(names(texts.stream(), publisher));
        names.removeIf(name -> WordCount.of(name) < 2 || !isCapital(name));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static boolean isCapital(String name) {
    for (String word : name.split(" ")) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static Collection<String> names(Stream<String> written, Publisher publisher) {
    Map<String, String> names = new LinkedHashMap<>();
    written
        .limit(MOST_AUTHORS)
        .filter(text -> text.length() < LONGEST_LIST && !text.contains("://"))
        .flatMap(text -> split(Printable.line(text)).stream())
        .filter(name -> isName(name) && !publisher.isCalled(name))
        .forEach(name -> names.putIfAbsent(Phrases.plain(name), name));
    return names.values().stream().limit(MOST_AUTHORS).toList();
  }

  /** Names joined by commas or "and" become several; a label in front goes. */
  static List<String> split(String written) {
    List<String> names = new ArrayList<>();
    String joined = written;
    for (String and :
        List.of(" and ", " und ", " et ", " & ", " y ", " e ", " og ", " och ", " en ", " i ")) {
      joined = joined.replace(and, ", ");
    }
    for (String part : joined.split("[,;|/•·]")) {
      names.add(withoutLabel(withoutInitials(part.strip())));
    }
    return names;
  }

  /** A line that is nothing but a byline: "By" or the like, then words with capitals. */
  static boolean isLine(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 2 || words.length > LONGEST_LINE || !LABELS.isWhole(words[0])) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (words[i].length() > 3 && !Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "Elena Oberholzer (obe)": what stands in brackets after a name is no part of it. */
  private static String withoutInitials(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private static String withoutLabel(String name) {
    int space = name.indexOf(' ');
    int colon = name.indexOf(':');
    if (colon > 0 && LABELS.isWhole(name.substring(0, colon))) {
      return name.substring(colon + 1).strip();
    }
    return space > 0 && LABELS.isWhole(name.substring(0, space))
        ? name.substring(space + 1).strip()
        : name;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && WordCount.of(name) <= 6
        && !name.contains("http")
        && !name.contains("@")
        && !name.contains("www.")
        && !Character.isDigit(name.charAt(0))
        && !Phrases.plain(name).isEmpty();
  }
}
