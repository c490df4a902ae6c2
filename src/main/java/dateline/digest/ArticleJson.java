package dateline.digest;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Removal;
import java.io.IOException;
import java.util.List;

/** Writes a clean article as JSON. */
final class ArticleJson {
  private ArticleJson() {}

  static String write(
      Article article, String source, Format format, TextStyle style, boolean explain) {
    return JsonPage.object(
        format,
        style.ascii(),
        json -> {
          json.put("source", source)
              .putAddress("url", article.url())
              .put("title", article.headline())
              .put("byline", article.byline())
              .putTime("published", article.published())
              .putText("site", article.site())
              .putText("language", article.language())
              .put("words", article.words())
              .array("paragraphs", array -> paragraphs(array, article.body()))
              .put("text", article.text());
          if (explain) {
            json.array("removed", array -> removed(array, article.removed()));
          }
        });
  }

  private static void paragraphs(JsonPage array, List<Block> body) throws IOException {
    for (int i = 0; i < body.size(); i++) {
      int n = i + 1;
      Block block = body.get(i);
      array.object(json -> json.put("n", n).put("kind", block.kind()).put("text", block.text()));
    }
  }

  private static void removed(JsonPage array, List<Removal> removed) throws IOException {
    for (Removal removal : removed) {
      array.object(
          json ->
              json.put("rule", removal.rule())
                  .put("figures", removal.figures())
                  .put("text", removal.text()));
    }
  }
}
