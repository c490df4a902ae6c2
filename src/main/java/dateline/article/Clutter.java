package dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Judges elements by what they call themselves: tag, role, class, id. A name alone never removes
 * the body: an element that holds much of the page's prose is not clutter, whatever its name.
 */
final class Clutter {
  /** Tags that are furniture, with the share of the page's prose they may hold. */
  private static final Map<String, Double> TAGS =
      Map.of(
          "nav",
          0.5,
          "footer",
          0.4,
          "aside",
          0.3,
          "menu",
          0.3,
          "address",
          0.1,
          "form",
          0.3,
          "label",
          0.1,
          "fieldset",
          0.1);

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "alertdialog",
          "dialog",
          "menu",
          "menubar",
          "complementary",
          "toolbar",
          "tooltip");

  private static final double ROLE_SHARE = 0.3;

  /** Share of the prose from which hidden text is what the page shows when its script has run. */
  private static final double HIDDEN_SHARE = 0.5;

  /** Kinds allowed this share of the prose are named beyond doubt: comments, consent dialogs. */
  private static final double SURE = 0.5;

  /** Share of the page's prose from which an element named as a body is the body. */
  private static final double BODY_SHARE = 0.3;

  private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Elements whose names tell what the page is, not what they are. */
  private static final Set<String> PAGE_TAGS = Set.of("html", "body", "main", "article");

  private final Outline outline;
  private final double pageProse;
  private final IdentityHashMap<Element, Optional<String>> verdicts =
      new IdentityHashMap<>(Outline.USUAL);
  private final Map<String, List<ClutterClasses>> bySignature = new HashMap<>();
  private final Map<String, Integer> proseOfSignature = new HashMap<>();
  private final Set<Element> aroundBodies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean lenient;

  /** Lenient: of the names only those count that leave no doubt, and what is hidden may count. */
  Clutter(Outline outline, boolean lenient) {
    this.outline = outline;
    this.lenient = lenient;
    this.pageProse = Math.max(1, outline.prose(outline.all()));
    Map<String, List<Element>> pieces = new HashMap<>();
    outline.forEach((element, range) -> weigh(element, outline.prose(range), pieces));
    pieces.values().forEach(this::markPieces);
  }

  /** Most elements of a page hold no prose: their names need not be looked at here. */
  private void weigh(Element element, int prose, Map<String, List<Element>> pieces) {
    if (prose > 0 && element.attributesSize() > 0) {
      String signature = signature(element);
      proseOfSignature.merge(signature, prose, Integer::sum);
      if (ClutterClasses.isBody(kinds(signature))) {
        if (prose >= BODY_SHARE * pageProse) {
          markAround(element);
        } else {
          pieces.computeIfAbsent(signature, s -> new ArrayList<>()).add(element);
        }
      }
    }
  }

  /** A body may stand in many elements of one name, a paragraph in each. */
  private void markPieces(List<Element> pieces) {
    int prose = pieces.stream().mapToInt(piece -> outline.prose(outline.range(piece))).sum();
    if (prose >= BODY_SHARE * pageProse) {
      pieces.forEach(this::markAround);
    }
  }

  /** What a body stands in is no clutter, whatever it is called: "teaser-content". */
  private void markAround(Element body) {
    for (Element e = body; e != null && aroundBodies.add(e); ) {
      e = e.parent();
    }
  }

  /** The id of a heading is what the heading says, not what it is. */
  private static String signature(Element element) {
    return HEADING.contains(element.normalName()) ? element.className() : Signature.of(element);
  }

  private List<ClutterClasses> kinds(String signature) {
    return bySignature.computeIfAbsent(signature, ClutterClasses::in);
  }

  /** The rule by which the element or one around it is clutter; the outermost decides. */
  Optional<String> rule(Element element) {
    Optional<String> known = verdicts.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Optional<String> verdict = parent == null ? Optional.empty() : rule(parent);
    if (verdict.isEmpty()) {
      verdict = own(element);
    }
    verdicts.put(element, verdict);
    return verdict;
  }

  private Optional<String> own(Element element) {
    String tag = element.normalName();
    double share = outline.prose(outline.range(element)) / pageProse;
    if (share < TAGS.getOrDefault(tag, 0.0)) {
      return Optional.of(tag);
    }
    if (element.attributesSize() == 0 || PAGE_TAGS.contains(tag)) {
      return Optional.empty();
    }
    if (share < ROLE_SHARE && ROLES.contains(element.attr("role"))) {
      return Optional.of("role " + element.attr("role"));
    }
    if (!lenient && share < HIDDEN_SHARE && Invisible.isHidden(element)) {
      return Optional.of("hidden");
    }
    if (aroundBodies.contains(element)) {
      return Optional.empty();
    }
    String signature = signature(element);
    double shareOfAll = proseOfSignature.getOrDefault(signature, 0) / pageProse;
    for (ClutterClasses kind : kinds(signature)) {
      boolean counts = !lenient || kind.share() >= SURE;
      if (counts && (kind.each() ? share : shareOfAll) < kind.share()) {
        return Optional.of(kind.rule());
      }
    }
    return Optional.empty();
  }
}
