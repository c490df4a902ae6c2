package dateline.briefing;

import dateline.article.Block;
import dateline.text.Token;
import dateline.text.Words;
import java.util.List;
import java.util.Locale;

/** What stands among the text and serves the page: captions, promotion of other articles. */
final class Furniture {
  /** "Credit" and two names of persons and agencies, in letters. */
  private static final int LONGEST_CREDIT = 120;

  /** Fewer words may be a name or a cry; "Will Voss Sell the Ferries?" has five. */
  private static final int HEADLINE = 5;

  private final Lexicon lexicon;

  Furniture(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The block tells no news. */
  boolean isAt(List<Block> body, int i) {
    return !isProse(body.get(i)) || isCaption(body, i) || isPromotion(body.get(i).text());
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Quote
        || block instanceof Block.ListItem;
  }

  /** Between "Photo" and "Credit Anna Berg/Harbour Wire" stands what the picture shows. */
  private boolean isCaption(List<Block> body, int i) {
    boolean labelled = i > 0 && isPictureLabel(body.get(i - 1).text());
    boolean credited = i + 1 < body.size() && isCredit(body.get(i + 1).text());
    String own = body.get(i).text();
    return labelled || credited || isPictureLabel(own) || isCredit(own);
  }

  private boolean isPictureLabel(String text) {
    return lexicon.is("picture-labels", text.strip().toLowerCase(Locale.ROOT));
  }

  private boolean isCredit(String text) {
    return text.length() <= LONGEST_CREDIT && opensWith("picture-credits", text);
  }

  /** "Related: Ferries sail again", "Read more about the strike": another article's line. */
  private boolean isPromotion(String text) {
    return opensWith("promotion", text) || isHeadline(Words.tokens(text));
  }

  private boolean opensWith(String section, String text) {
    List<Token> tokens = Words.tokens(text);
    return !tokens.isEmpty() && lexicon.phrases(section).lengthAt(tokens, 0) > 0;
  }

  /**
   * Written As Headlines Are: no word in lower case but articles and the like, though some have a
   * lower case, and nobody is quoted.
   */
  boolean isHeadline(List<Token> tokens) {
    int words = 0;
    boolean mixed = false;
    for (Token token : tokens) {
      boolean letter = Character.isLetter(token.text().codePointAt(0));
      boolean lower = letter && !token.isCapitalised();
      if ("“”\"".contains(token.text()) || (lower && !isSmall(token))) {
        return false;
      }
      words += letter ? 1 : 0;
      mixed = mixed || (letter && !token.isUpperCase() && token.text().length() > 1);
    }
    return mixed && words >= HEADLINE;
  }

  private boolean isSmall(Token token) {
    return lexicon.is("prepositions", token.lower()) || lexicon.is("small-words", token.lower());
  }
}
