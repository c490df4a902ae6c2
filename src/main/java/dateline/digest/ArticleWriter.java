package dateline.digest;

import dateline.article.Article;

/** Writes one clean article in any format. */
public final class ArticleWriter {
  private ArticleWriter() {}

  /**
   * The article as a page that ends with a line end.
   *
   * <p>Markdown and HTML keep links, emphasis, and captions, which link to their pictures; text has
   * neither.
   *
   * @param source what the reader asked for: an address, a file, an entry's id, or "-"
   * @param style with 0 columns, text is the headline, an empty line, and a line for each block
   * @param explain whether to list what was removed, with the rule that removed it
   */
  public static String write(
      Article article, String source, Format format, TextStyle style, boolean explain) {
    return switch (format) {
      case TEXT -> ArticleText.write(article, style, explain);
      case MARKDOWN -> ArticleMarkdown.write(article, style, explain);
      case HTML -> ArticleHtml.write(article, style, explain);
      case JSON, JSONL -> ArticleJson.write(article, source, format, style, explain);
    };
  }

  /**
   * What stands for a source that could not be read: {@code {"source":…,"error":…}} in the two JSON
   * formats; nothing in the others, where the sentence belongs on the error stream alone.
   */
  public static String failure(String source, String error, Format format) {
    return format.isJson()
        ? JsonPage.object(format, false, json -> json.put("source", source).put("error", error))
        : "";
  }
}
