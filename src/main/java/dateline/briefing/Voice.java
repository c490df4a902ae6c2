package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence tells something, or speaks to its reader: asks, cheers, instructs, leads
 * through the page. What somebody is quoted with is never the author's voice.
 */
final class Voice {
  /** Behind "if", "once" or "to" and a comma an instruction may follow. */
  private static final Set<String> LEADS =
      Set.of("if", "when", "once", "to", "before", "after", "for", "while", "then", "next");

  private static final Set<String> DETERMINERS =
      Set.of(
          ("the a an your this these those it them any all each every some sure up out "
                  + "one two three yourself another both")
              .split(" "));

  private static final Set<String> FILLERS =
      Set.of("then", "next", "finally", "now", "first", "please", "simply", "just", "also", "and");

  private final Lexicon lexicon;
  private final Phrases instructions;
  private final Phrases guidance;

  Voice(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.instructions = lexicon.phrases("instructions");
    this.guidance = lexicon.phrases("guidance");
  }

  /** It says how something is or was, whoever reads it. */
  boolean tells(Passage passage) {
    return !calls(passage) && !instructs(passage) && !guidance.isIn(own(passage));
  }

  /**
   * Its author asks or cheers: a mark of question or exclamation ends it, outside quotations.
   * Behind a colon a question is told: "The court faces a question: who pays?"
   */
  private static boolean calls(Passage passage) {
    String text = passage.text();
    int last = text.isEmpty() ? 0 : text.codePointBefore(text.length());
    return "?!？！".indexOf(last) >= 0
        && passage.tokens().stream().noneMatch(Voice::isIntroduction)
        && !Claims.isQuoted(passage, passage.size() - 1);
  }

  private static boolean isIntroduction(Token token) {
    return ":‘'".contains(token.text());
  }

  /** "Add the flour", "If it sticks, use a knife", "Don't forget the salt". */
  private boolean instructs(Passage passage) {
    if (passage.size() == 0 || passage.tokens().stream().anyMatch(Voice::isQuotationMark)) {
      return false;
    }
    int at = 0;
    while (at < passage.size() - 1 && FILLERS.contains(passage.token(at).lower())) {
      at += passage.is(at + 1, ",") ? 2 : 1;
    }
    if (at >= passage.size()) {
      return false;
    }
    int behind = LEADS.contains(passage.token(0).lower()) ? behindComma(passage) : 0;
    return isInstruction(passage, at) || (behind > 0 && isInstruction(passage, behind));
  }

  private static int behindComma(Passage passage) {
    for (int i = 1; i < passage.size() - 1; i++) {
      if (passage.is(i, ",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isInstruction(Passage passage, int at) {
    boolean verb = lexicon.is("instruction-verbs", passage.token(at).lower());
    boolean object = at + 1 < passage.size() && isObject(passage.token(at + 1));
    return (verb && object) || instructions.lengthAt(passage.tokens(), at) > 0;
  }

  private static boolean isObject(Token token) {
    return DETERMINERS.contains(token.lower()) || (token.hasDigit() && token.isWord());
  }

  /** It says "you" to its reader. */
  boolean addresses(Passage passage) {
    return isSaid(passage, "second-person");
  }

  /** It speaks to its reader or of its author. */
  boolean isPersonal(Passage passage) {
    return isSaid(passage, "first-person");
  }

  private boolean isSaid(Passage passage, String section) {
    return own(passage).stream()
        .anyMatch(token -> !token.isUpperCase() && lexicon.is(section, token.lower()));
  }

  private static boolean isQuotationMark(Token token) {
    return "“”\"«»„".contains(token.text());
  }

  /** The words outside quotations. */
  private static List<Token> own(Passage passage) {
    List<Token> own = new ArrayList<>();
    boolean inside = false;
    for (Token token : passage.tokens()) {
      String text = token.text();
      inside = text.equals("\"") ? !inside : text.equals("“") || (inside && !text.equals("”"));
      if (!inside) {
        own.add(token);
      }
    }
    return own;
  }
}
