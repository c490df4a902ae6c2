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
          a<script>b</script>c | ac
          a<SCRIPT async src=x>b</SCRIPT>c | ac
          a<style>p > b {}</style>c | ac
          a<!-- <script> -->b | ab
          a<!-- b | a<!-- b
          a<script>b | a<script>b
          <svg><path/></svg>a<svg/>b | a<svg/>b
          <p title="<script>">a</p><script>b</script> | <p title="<script>">a</p>
          <script type="application/ld+json">{}</script> | <script type="application/ld+json">{}</script>
          <script><!-- <script>a</script> --></script> | <script><!-- <script>a</script> --></script>
          <strong>a</strong> < b <3 | <strong>a</strong> < b <3
          a< | a<
          <ul> <li>a</li>  <li>b <b>c</b> <i>d</i> </li> </ul> | <ul><li>a</li><li>b <b>c</b> <i>d</i></li></ul>
          <pre><div>a</div> <div>b</div></pre> <p>c</p> | <pre><div>a</div> <div>b</div></pre><p>c</p>
          <b>a</b> <basefont>b | <b>a</b> <basefont>b
          """)
  void leavesOutWhatIsNeverRead(String page, String kept) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    assertEquals(kept, new String(Scripts.without(bytes), StandardCharsets.UTF_8));
  }
}
