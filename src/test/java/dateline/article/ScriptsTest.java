package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a<script>b</script>c | a<script></script>c
          a<SCRIPT async src=x>b</SCRIPT>c | a<SCRIPT async src=x></SCRIPT>c
          a<style>p > b {}</style>c | a<style></style>c
          a<!-- <script> -->b | ab
          a<!-- b | a<!-- b
          a<script>b | a<script>b
          <svg><path/></svg>a<svg/>b | <svg></svg>a<svg/>b
          <p title="<script>">a</p><script>b</script> | <p title="<script>">a</p><script></script>
          <script type="application/ld+json">{}</script> | <script type="application/ld+json">{}</script>
          <script><!-- <script>a</script> --></script> | <script><!-- <script>a</script> --></script>
          <strong>a</strong> < b <3 | <strong>a</strong> < b <3
          a< | a<
          """)
  void leavesOutWhatIsNeverRead(String page, String kept) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    assertEquals(kept, new String(Scripts.without(bytes), StandardCharsets.UTF_8));
  }
}
