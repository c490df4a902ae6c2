package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that matter: those of the key facts that are money, shares or large counts. */
final class Figures {
  private static final int MOST = 3;

  /** In the languages that have cue words. */
  private static final Set<String> UNITS =
      Set.of("million", "billion", "trillion", "percent", "bn", "mn", "tn");

  /** "14bn", "R50bn", "R50m"; "30m" alone is a length. */
  private static final Pattern AMOUNT =
      Pattern.compile("[A-Z]{0,3}\\d[\\d.,]*(bn|mn|tn)|[A-Z]{1,3}\\d[\\d.,]*m");

  private Figures() {}

  /** Facts that are about a figure, as figures. */
  static List<Figure> from(List<Bullet> facts) {
    List<Figure> figures = new ArrayList<>();
    for (Bullet fact : facts) {
      if (figures.size() < MOST) {
        figure(fact.text())
            .ifPresent(figure -> figures.add(new Figure(figure, fact.text(), fact.sources())));
      }
    }
    return figures;
  }

  /** The first amount, share or large count of a text, as it stands there. */
  static Optional<String> figure(String text) {
    List<Token> tokens = Words.tokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).hasDigit() && isFigure(tokens, i)) {
        int end = i + 1;
        while (end < tokens.size() && end < i + 3 && isUnit(tokens, end)) {
          end++;
        }
        return Optional.of(text.substring(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFigure(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    boolean unit = isUnit(tokens, i + 1);
    boolean marked = "$€£¥₹".indexOf(text.charAt(0)) >= 0 || text.contains("$");
    boolean large = text.matches("\\d{1,3}(,\\d{3})+");
    return unit || marked || large || text.endsWith("%") || AMOUNT.matcher(text).matches();
  }

  /** "million", "per cent"; no "per hour", and "30 m" is a length. */
  private static boolean isUnit(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String lower = tokens.get(i).lower();
    boolean next = i + 1 < tokens.size();
    return UNITS.contains(lower)
        || (lower.equals("per") && next && tokens.get(i + 1).lower().equals("cent"))
        || (lower.equals("cent") && tokens.get(i - 1).lower().equals("per"));
  }
}
