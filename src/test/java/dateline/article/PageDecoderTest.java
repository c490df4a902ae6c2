package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | text/html; charset=utf-8          | Fähre über den Fluß
          windows-1252 | text/html; charset=ISO-8859-1     | “Fähre”
          windows-1251 | text/html; charset="windows-1251" | Паром через реку
          Shift_JIS    | text/html; charset=Shift_JIS      | 渡し船
          UTF-8        | text/html                         | Fähre
          windows-1252 | text/html                         | Fähre
          UTF-8        | text/html; charset=ISO-8859-1     | misdeclared: Fähre
          windows-1252 | text/html; charset=nonsense       | Fähre
          windows-1252 | text/html; charset=utf-8          | Fähre: Größe, Maß, Übung
          """)
  void readsWhatTheBytesAre(String charset, String contentType, String text) {
    assertEquals(text, PageDecoder.decode(text.getBytes(Charset.forName(charset)), contentType));
  }

  @Test
  void readsTheMetaElement() {
    String page = "<head><META http-equiv=x content='text/html; CHARSET=windows-1251'></head>Паром";

    assertEquals(page, PageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), ""));
  }

  @Test
  void aByteOrderMarkWins() {
    byte[] page = "\uFEFFFähre".getBytes(StandardCharsets.UTF_16LE);

    assertEquals("\uFEFFFähre", PageDecoder.decode(page, "text/html; charset=utf-8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | ''                             | Fähre < Brücke
          UTF-8        | text/plain; charset=ISO-8859-1 | Fähre
          windows-1252 | ''                             | “Fähre” – Größe
          windows-1251 | text/plain; charset=cp1251     | Паром через реку
          UTF-16       | ''                             | Fähre, Паром, 渡し船
          ISO-2022-JP  | text/plain; charset=iso-2022-jp | 渡し船
          """)
  void readsPlainTextAsItIsWritten(String charset, String contentType, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertEquals(text, PageDecoder.text(bytes, contentType));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesTheMarkOutOfPlainText(String charset) {
    byte[] bytes = "\uFEFFFähre".getBytes(Charset.forName(charset));

    assertEquals("Fähre", PageDecoder.text(bytes, ""));
  }

  @Test
  void keepsTagsInPlainText() {
    String text = "<script>is a tag</script>, <!-- and this a comment -->";

    assertEquals(text, PageDecoder.text(text.getBytes(StandardCharsets.UTF_8), ""));
  }
}
