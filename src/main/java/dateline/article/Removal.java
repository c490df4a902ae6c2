package dateline.article;

/**
 * A piece of a page that is not the article.
 *
 * @param rule the name of the rule that removed it
 * @param text its beginning, printable
 * @param figures what the rule went by, for people: "link density .83, 12 words"; may be empty
 */
public record Removal(String rule, String text, String figures) {
  /** A removal for which the rule's name says all. */
  public Removal(String rule, String text) {
    this(rule, text, "");
  }

  /** The rule with its figures: "link only (link density 1, 4 words)". */
  public String reason() {
    return figures.isEmpty() ? rule : rule + " (" + figures + ")";
  }
}
