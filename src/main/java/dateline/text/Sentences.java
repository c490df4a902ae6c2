package dateline.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits running text into sentences. */
public final class Sentences {
  private Sentences() {}

  public static List<Sentence> split(String paragraph, Locale locale) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(paragraph);
    List<Sentence> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String text = paragraph.substring(start, end).strip();
      if (!text.isEmpty()) {
        sentences.add(new Sentence(text, start, end));
      }
    }
    return List.copyOf(sentences);
  }
}
