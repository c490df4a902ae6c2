package dateline.digest;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pages in every format, as files to be read and reviewed. */
class WritersTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TEXT, 78, false, article-78.txt
          TEXT, 40, true, article-40-ascii.txt
          TEXT, 0, false, article-unwrapped.txt
          MARKDOWN, 78, false, article.md
          HTML, 78, false, article.html
          JSON, 78, false, article.json
          JSONL, 78, true, article-ascii.jsonl
          """)
  void writesAnArticle(Format format, int columns, boolean ascii, String file) throws IOException {
    TextStyle style = new TextStyle(columns, ascii);
    Golden.check(file, ArticleWriter.write(Samples.article(), "e17", format, style, ascii));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TEXT, 78, false, briefing-78.txt
          TEXT, 40, true, briefing-40-ascii.txt
          MARKDOWN, 78, false, briefing.md
          HTML, 78, false, briefing.html
          JSON, 78, false, briefing.json
          JSONL, 78, true, briefing-ascii.jsonl
          """)
  void writesABriefing(Format format, int columns, boolean ascii, String file) throws IOException {
    TextStyle style = new TextStyle(columns, ascii);
    Golden.check(file, BriefingWriter.write(Samples.briefing(), "e17", format, style));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TEXT, 78, false, digest-78.txt
          TEXT, 40, true, digest-40-ascii.txt
          MARKDOWN, 78, false, digest.md
          HTML, 78, true, digest-ascii.html
          JSON, 78, false, digest.json
          """)
  void writesADigest(Format format, int columns, boolean ascii, String file) throws IOException {
    TextStyle style = new TextStyle(columns, ascii);
    Golden.check(file, DigestWriter.write(Samples.digest(), format, style));
  }

  @Test
  void writesABriefingThatFoundNothing() throws IOException {
    String page =
        BriefingWriter.write(Samples.bare(""), "notes.txt", Format.TEXT, TextStyle.DEFAULT);

    Golden.check("briefing-bare.txt", page);
  }
}
