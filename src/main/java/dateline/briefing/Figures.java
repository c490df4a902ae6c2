package dateline.briefing;

import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that matter: those of the key facts that are money, shares or large counts. */
final class Figures {
  private static final int MOST = 3;

  /** In the languages that have cue words. */
  private static final Set<String> UNITS =
      Set.of(
          ("million billion trillion percent per cent bn m mn tn"
                  + " millones millón millions milliard milliards millionen milliarden mio mrd prozent"
                  + " milhões milhão bilhões bilhão milioni milione miliardi miliardo")
              .split(" "));

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
        while (end < tokens.size() && end < i + 3 && UNITS.contains(tokens.get(end).lower())) {
          end++;
        }
        return Optional.of(text.substring(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFigure(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    boolean unit = i + 1 < tokens.size() && UNITS.contains(tokens.get(i + 1).lower());
    boolean marked = "$€£¥₹".indexOf(text.charAt(0)) >= 0 || text.contains("$");
    boolean large = text.matches("\\d{1,3}([.,]\\d{3})+");
    return unit || marked || large || text.endsWith("%") || text.matches("\\d[\\d.,]*(bn|m|tn)");
  }
}
