package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of pasted text. Nothing tells here what a line was on its page, so only what is
 * boilerplate beyond doubt goes.
 */
final class PlainText {
  /** What screen readers say around a list, as it is left when the list itself was not copied. */
  private static final Pattern SPOKEN_LIST =
      Pattern.compile("(list of \\d{1,3} items?)?( ?end of list)?|list \\d{1,3} of \\d{1,3}");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");

  private static final int LONGEST_SPOKEN = 60;

  /** Columns up to which lines are taken to be wrapped by hand; mail and RFCs use 72 to 80. */
  private static final int WRAPPED_COLUMNS = 100;

  private static final Phrases RELATED = Phrases.load("related-headings.txt");

  private static final Phrases SPOKEN = Phrases.ofKind("spoken-list");

  private static final Phrases ALONE = Phrases.load("plain-boilerplate.txt");

  private PlainText() {}

  static List<Block> blocks(String text, Removals removals) {
    List<String> paragraphs = paragraphs(text);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean overList = i + 1 < paragraphs.size() && isSpokenList(paragraphs.get(i + 1));
      if (isSpokenList(paragraph)) {
        removals.add("spoken list", paragraph);
      } else if (overList && RELATED.isWhole(paragraph)) {
        removals.add("related heading", paragraph);
      } else if (ALONE.isWhole(paragraph)) {
        removals.add("clutter phrase", paragraph);
      } else {
        blocks.add(new Block.Paragraph(paragraph, List.of()));
      }
    }
    return blocks;
  }

  static boolean isSpokenList(String line) {
    if (line.length() >= LONGEST_SPOKEN) {
      return false;
    }
    String plain = Phrases.plain(line);
    return SPOKEN_LIST.matcher(plain).matches()
        || SPOKEN.isWhole(NUMBER.matcher(plain).replaceAll("0"));
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : (text + "\n\n").lines().toList()) {
      String printable = Printable.line(line);
      if (!printable.isEmpty()) {
        lines.add(printable);
      } else {
        paragraphs.addAll(isWrapped(lines) ? List.of(String.join(" ", lines)) : lines);
        lines.clear();
      }
    }
    return paragraphs;
  }

  /** Lines that end in the middle of sentences, at about the same column, are one paragraph. */
  private static boolean isWrapped(List<String> lines) {
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      char last = line.charAt(line.length() - 1);
      boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
      if (line.length() > WRAPPED_COLUMNS) {
        return false;
      }
      wrapped += open && line.length() > WRAPPED_COLUMNS / 2 ? 1 : 0;
    }
    return lines.size() > 1 && 2 * wrapped > lines.size() - 1;
  }
}
