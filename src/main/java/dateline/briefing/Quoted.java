package dateline.briefing;

import java.util.ArrayList;
import java.util.List;

/** Sentences inside a quotation: the first ones may go where the last stays with its speaker. */
final class Quoted {
  private final Claims claims;

  Quoted(Claims claims) {
    this.claims = claims;
  }

  /** From the opening mark up to each sentence that begins inside the quotation. */
  List<Span> openings(Cut cut) {
    Passage passage = cut.passage();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < passage.size() - 2; i++) {
      String text = passage.token(i).text();
      if (text.equals("“") || text.equals("\"")) {
        open = open < 0 || text.equals("“") ? i : -1;
      } else if (text.equals("”")) {
        open = -1;
      } else if (open >= 0 && ".!?".contains(text) && opensSentence(passage, i + 1)) {
        if (cut.isKept(open + 1) && !claims.isNegated(passage, open, i)) {
          spans.add(new Span(open + 1, i + 1));
        }
      }
    }
    return spans;
  }

  /** The sentence opens with a quotation mark. */
  static boolean opens(Passage passage) {
    return passage.size() > 1 && "“\"".contains(passage.token(0).text());
  }

  /** Where the quotation ends that opens there; the sentence's end if nowhere. */
  static int close(Passage passage, int open) {
    for (int i = open + 1; i < passage.size(); i++) {
      if ("”\"".contains(passage.token(i).text())) {
        return i;
      }
    }
    return passage.size();
  }

  private static boolean opensSentence(Passage passage, int at) {
    return passage.token(at).isWord()
        && passage.token(at).isCapitalised()
        && passage.token(at).start() > passage.token(at - 1).end();
  }
}
