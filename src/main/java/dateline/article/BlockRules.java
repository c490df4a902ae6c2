package dateline.article;

import java.util.List;
import java.util.Set;

/** Rules that look at one block of the body at a time. The first that applies names the removal. */
final class BlockRules {
  /** Whether the block at an index of the body is no part of the article. */
  private interface Judgement {
    boolean isAgainst(Body body, int index);
  }

  private record Rule(String name, Judgement judgement) {}

  /** Words up to which a block may be a label, a credit, a promotion: not a paragraph of news. */
  private static final int LABEL_WORDS = 30;

  private static final int BYLINE_WORDS = 14;

  private static final int CREDIT_WORDS = 45;

  /** Words of the longest notice; by eye. */
  private static final int NOTICE_WORDS = 120;

  static final Phrases CLUTTER = Phrases.load("clutter-phrases.txt");

  private static final int RATING_WORDS = 7;

  private static final Set<String> VOTES = Phrases.words("rating-words.txt");

  static final Phrases NOTICES = Phrases.load("notice-phrases.txt");

  static final Phrases DATE_LABELS = Phrases.load("date-labels.txt");

  private static final List<Rule> RULES =
      List.of(
          new Rule("no letters", BlockRules::hasNoLetters),
          new Rule("repeated headline", RepeatedHeadline::isOne),
          new Rule("clutter phrase", BlockRules::isClutterPhrase),
          new Rule("notice", BlockRules::isNotice),
          new Rule("copyright", BlockRules::isCopyright),
          new Rule("credit", BlockRules::isCredit),
          new Rule("link only", LinkLines::isOne),
          new Rule("card", LinkLines::isCard),
          new Rule("byline", BlockRules::isByline),
          new Rule("author note", BlockRules::isAuthorNote),
          new Rule("date", BlockRules::isDate),
          new Rule("reading time", BlockRules::isReadingTime),
          new Rule("rating", BlockRules::isRating));

  private BlockRules() {}

  static void apply(Body body) {
    for (int i = body.first(); i <= body.last(); i++) {
      if (body.isKept(i)) {
        apply(body, i);
      }
    }
  }

  private static void apply(Body body, int index) {
    for (Rule rule : RULES) {
      if (rule.judgement.isAgainst(body, index)) {
        body.remove(index, rule.name);
        return;
      }
    }
  }

  /** Rules, stars; and as paragraphs the counts of players and buttons: "00:00", "213". */
  private static boolean hasNoLetters(Body body, int index) {
    TextBlock block = body.block(index);
    boolean none = block.words() == 0 && block.shape() != TextBlock.Shape.CODE;
    return none
        || (block.shape() == TextBlock.Shape.PARAGRAPH
            && !Character.isLetter(block.text().charAt(0))
            && isCount(block.text()));
  }

  /** Only figures: neither a sign ("$29", "12 %", "4/5") nor one time of day (of a live blog). */
  private static boolean isCount(String text) {
    boolean figures = text.chars().allMatch(c -> Character.isDigit(c) || ":., ".indexOf(c) >= 0);
    return figures && text.chars().filter(c -> c == ':').count() != 1;
  }

  private static boolean isClutterPhrase(Body body, int index) {
    TextBlock block = body.block(index);
    return block.words() <= LABEL_WORDS && CLUTTER.matches(block.text(), body.plain(index));
  }

  /** What a site says of its rights, its earnings and its authors' views. */
  private static boolean isNotice(Body body, int index) {
    TextBlock block = body.block(index);
    return block.words() <= NOTICE_WORDS && NOTICES.matches(block.text(), body.plain(index));
  }

  private static boolean isCopyright(Body body, int index) {
    TextBlock block = body.block(index);
    boolean named = body.plain(index).startsWith("copyright") && !block.endsSentence();
    return block.words() <= LABEL_WORDS && (named || block.text().startsWith("©"));
  }

  /** A picture's caption or credit that its page does not mark as one. */
  private static boolean isCredit(Body body, int index) {
    TextBlock block = body.block(index);
    boolean sentence = block.endsSentence() && block.words() > BYLINE_WORDS;
    if (block.words() > CREDIT_WORDS || sentence || block.shape() == TextBlock.Shape.CAPTION) {
      return false;
    }
    return CreditMarks.areIn(block.text());
  }

  private static boolean isByline(Body body, int index) {
    TextBlock block = body.block(index);
    if (block.words() > BYLINE_WORDS || block.endsSentence()) {
      return false;
    }
    if (AuthorNames.isLine(block.text())) {
      return true;
    }
    String plain = body.plain(index);
    for (String author : body.page().metadata().byline()) {
      String name = Phrases.plain(author);
      if (name.length() > 3 && plain.contains(name) && plain.length() <= name.length() + 40) {
        return true;
      }
    }
    return false;
  }

  /** "Ada Venn is a reporter in Varn": a sentence that begins with its own author's name. */
  private static boolean isAuthorNote(Body body, int index) {
    TextBlock block = body.block(index);
    for (String author : body.page().metadata().byline()) {
      boolean whole = author.indexOf(' ') > 0 && block.text().startsWith(author);
      if (whole && block.endsSentence() && !block.text().startsWith(":", author.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(Body body, int index) {
    TextBlock block = body.block(index);
    if (block.words() > BYLINE_WORDS) {
      return false;
    }
    boolean written =
        hasDigit(block.text())
            && (PublishedDate.parse(block.text()).isPresent() || WrittenDate.isWhole(block.text()));
    return written || isLabelledDate(body, index);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Updated 14:05", but not "Stand by me". */
  private static boolean isLabelledDate(Body body, int index) {
    String plain = body.plain(index);
    return (hasDigit(plain) || plain.startsWith("min"))
        && DATE_LABELS.matches(body.block(index).text(), plain);
  }

  /** "5 min read", "3 Min. Lesezeit": a number, then one of the words for minutes. */
  private static boolean isReadingTime(Body body, int index) {
    String plain = body.plain(index);
    if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
      return false;
    }
    String[] words = plain.split(" ", 5);
    return words.length >= 2
        && words.length <= 4
        && words[0].length() <= 2
        && words[1].startsWith("min");
  }

  /** "4.8 from 31 votes": figures, and last what readers gave. */
  private static boolean isRating(Body body, int index) {
    String plain = body.plain(index);
    boolean figure = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    return figure
        && body.block(index).words() <= RATING_WORDS
        && VOTES.contains(plain.substring(plain.lastIndexOf(' ') + 1));
  }
}
