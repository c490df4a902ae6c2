package dateline.article;

import dateline.article.TextBlock.Shape;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The walks over the body that remove what is not the article, in their order. */
final class BodyPasses {
  /** Blocks of the body among which the page's description of itself may stand. */
  private static final int OPENING = 100;

  /** Words of prose that may be an article, after which a headline may begin the next. */
  private static final int ARTICLE_WORDS = 80;

  /** Words up to which a block before the first prose is a label. */
  private static final int LABEL_WORDS = 6;

  /** Kinds of blocks that end an article without ending a sentence. */
  private static final Set<Shape> LISTED = Set.of(Shape.ITEM, Shape.ROW);

  private BodyPasses() {}

  static void apply(Body body) {
    removeClutter(body);
    PictureCaptions.recast(body);
    cutNextArticle(body);
    LinkLists.removeUnderHeadings(body);
    LinkLists.removeLists(body);
    BlockRules.apply(body);
    Repetitions.remove(body);
    SignUps.remove(body);
    CodeCopies.remove(body);
    Teasers.removeLists(body);
    Teasers.removeBare(body);
    Teasers.cut(body);
    Appeals.cut(body);
    Appeals.removeLists(body);
    InsertedBoxes.remove(body);
    PageCopy.removeOthers(body);
    cutLead(body);
    cutTail(body);
    removeEmptyHeadings(body);
  }

  /** Between the standfirst and the body stand pictures, dates, bylines, buttons. */
  static void removeBetween(Body body, int start) {
    for (int i = body.first(); i < start; i++) {
      boolean leadCaption = body.block(i).shape() == Shape.CAPTION && body.block(i).words() > 3;
      if (!leadCaption && !Standfirst.isStandfirst(body.page(), i, true)) {
        body.remove(i, "before the body");
      }
    }
  }

  /** What calls itself clutter, or stands in something that does. */
  private static void removeClutter(Body body) {
    boolean standfirst = false;
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (!standfirst && i < body.first() + OPENING && Standfirst.isDescription(body.page(), i)) {
        standfirst = true;
        continue;
      }
      Optional<String> rule = body.page().clutter(block);
      if (rule.isPresent() && rule.get().equals("caption")) {
        body.recast(i, Shape.CAPTION);
      } else if (rule.isPresent()) {
        body.remove(i, rule.get());
      }
    }
  }

  /**
   * A headline of the first rank in another article element than the body begins the next story.
   */
  private static void cutNextArticle(Body body) {
    int prose = 0;
    TextBlock opening = null;
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (body.isKept(i) && block.isProse()) {
        prose += block.words();
        opening = opening == null ? block : opening;
      }
      boolean headline = block.level() == 1 && prose >= ARTICLE_WORDS;
      if (headline && opening != null && isAnotherArticle(opening, block)) {
        for (int j = i; j <= body.last(); j++) {
          body.remove(j, "next article");
        }
        return;
      }
    }
  }

  private static boolean isAnotherArticle(TextBlock opening, TextBlock headline) {
    Element story = opening.element().closest("article");
    return story != null && !story.equals(headline.element().closest("article"));
  }

  /** Before the first prose stand labels, dates and headlines in other words. */
  private static void cutLead(Body body) {
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      boolean text = block.isProse() || block.isLongSentence() || block.endsSentence();
      if (body.isKept(i) && (text || LISTED.contains(block.shape()))) {
        return;
      }
      boolean label = block.shape() == Shape.PARAGRAPH && block.words() <= LABEL_WORDS;
      if ((label || block.level() == 1) && !Standfirst.isDescription(body.page(), i)) {
        body.remove(i, "lead");
      }
    }
  }

  /** After the last prose nothing short, linked or headed belongs to the article. */
  private static void cutTail(Body body) {
    for (int i = body.last(); i >= body.first(); i--) {
      if (!body.isKept(i)) {
        continue;
      }
      TextBlock block = body.block(i);
      int fewest = isAmongProse(body, i) ? 2 : 4;
      boolean sentence = block.words() >= fewest && block.endsSentence() && block.linked() < 0.5;
      boolean listed = LISTED.contains(block.shape());
      if (block.isProse() || sentence || listed || Kin.isInQuotation(body, i)) {
        return;
      }
      if (block.shape() != Shape.CAPTION && block.shape() != Shape.CODE) {
        body.remove(i, "tail");
      }
    }
  }

  /** Whether the block stands beside the paragraph before it, as the last line of a story does. */
  private static boolean isAmongProse(Body body, int index) {
    int before = body.next(index, -1);
    return before >= 0
        && body.block(before).endsSentence()
        && Objects.equals(
            body.block(before).element().parent(), body.block(index).element().parent());
  }

  /** A heading with another of its rank, or nothing, after it heads nothing. */
  private static void removeEmptyHeadings(Body body) {
    for (int i = body.last(); i >= body.first(); i--) {
      if (!body.isKept(i) || !body.block(i).isHeading()) {
        continue;
      }
      boolean sentence = body.block(i).isLongSentence();
      if (!sentence && body.next(i, 1) < 0) {
        body.remove(i, "heading of nothing");
      }
    }
  }
}
