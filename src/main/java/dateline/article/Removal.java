package dateline.article;

/** A piece of a page that is not the article, and the name of the rule that removed it. */
public record Removal(String rule, String text) {}
