package dateline.article;

import dateline.text.Printable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the rules went by, in figures and names, for those who ask why a block is gone. */
final class Evidence {
  /** Characters of a class or id that are shown. */
  private static final int LONGEST_NAME = 40;

  private static final int PERCENT = 100;

  /** Rules that know what they remove by how it begins. */
  private static final Map<String, Phrases> PHRASES =
      Map.of(
          "clutter phrase", BlockRules.CLUTTER,
          "notice", BlockRules.NOTICES,
          "date", BlockRules.DATE_LABELS,
          "related heading", LinkLists.RELATED);

  private final Page page;
  private final IdentityHashMap<Element, String> clutter = new IdentityHashMap<>();

  Evidence(Page page) {
    this.page = page;
  }

  /** What speaks against a block, that which decided first. */
  String of(String rule, TextBlock block) {
    StringBuilder text = new StringBuilder();
    if (rule.equals(page.clutter(block).orElse(""))) {
      text.append(clutter(block.innermost()));
    }
    phrase(rule, block.text()).ifPresent(phrase -> append(text, phrase));
    figures(block, text);
    return text.toString();
  }

  /** The outermost element whose name or kind decided, and how much of the prose it holds. */
  private String clutter(Element innermost) {
    Element decided = innermost;
    for (Element e = innermost.parent(); e != null && isClutter(e); e = e.parent()) {
      decided = e;
    }
    return clutter.computeIfAbsent(decided, this::named);
  }

  private boolean isClutter(Element element) {
    return page.clutter().rule(element).isPresent();
  }

  private String named(Element element) {
    Outline outline = page.outline();
    double prose = outline.prose(outline.range(element));
    double all = Math.max(1, outline.prose(outline.all()));
    return name(element) + (prose == 0 ? "" : ", " + share(prose / all) + " of the prose");
  }

  /** "div.share-bar": the element's tag and how its page names it. */
  static String name(Element element) {
    String names = Printable.line(element.className()).replace(' ', '.');
    String more = names.isEmpty() ? Printable.line(element.id()) : names;
    String whole =
        element.normalName() + (more.isEmpty() ? "" : (names.isEmpty() ? "#" : ".") + more);
    return whole.length() <= LONGEST_NAME ? whole : cut(whole);
  }

  private static String cut(String name) {
    int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? 1 : 0;
    return name.substring(0, LONGEST_NAME - end) + "…";
  }

  private static Optional<String> phrase(String rule, String text) {
    Phrases phrases = PHRASES.get(rule);
    return phrases == null
        ? Optional.empty()
        : phrases.found(text).map(phrase -> "phrase “" + phrase + "”");
  }

  private static void append(StringBuilder text, String part) {
    text.append(text.isEmpty() ? "" : ", ").append(part);
  }

  private static void figures(TextBlock block, StringBuilder text) {
    if (block.linked() > 0) {
      append(text, "link density " + share(block.linked()));
    }
    boolean glued = Removals.isGlued(block);
    append(text, words(glued ? WordCount.of(Removals.spaced(block)) : block.words()));
  }

  static String words(int count) {
    return count == 1 ? "1 word" : count + " words";
  }

  /** A share of 0 to 1 with two digits: ".83"; "1" is all of it. */
  private static String share(double share) {
    long hundredths = Math.round(share * PERCENT);
    if (hundredths >= PERCENT) {
      return hundredths == PERCENT && share < 1 ? ".99" : "1";
    }
    return hundredths < 10 ? ".0" + hundredths : "." + hundredths;
  }
}
