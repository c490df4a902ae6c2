package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.text.Token;
import dateline.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  /** The text that the floor was measured on: of other sentences it says nothing. */
  private static final String HELD_OUT = "a2d5aae624cf2117";

  private static List<String> names(String... sentences) {
    List<List<Token>> document = new ArrayList<>();
    for (String sentence : sentences) {
      document.add(Words.tokens(sentence));
    }
    List<List<TaggedName>> tagged = NameTagger.shipped().tag(document);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      for (TaggedName name : tagged.get(i)) {
        List<Token> words = document.get(i).subList(name.from(), name.to());
        int end = words.get(words.size() - 1).end();
        names.add(sentences[i].substring(words.get(0).start(), end) + " " + name.type());
      }
    }
    return names;
  }

  @Test
  void tellsPersonsOrganisationsAndPlacesApart() {
    assertEquals(
        List.of("Anna Berg PERSON", "Harbour Bank ORGANISATION", "Norway PLACE"),
        names("Anna Berg, who runs Harbour Bank, was born in Norway."));
  }

  @Test
  void takesNoOpeningOfASentenceForAName() {
    assertEquals(List.of(), names("Ferries stopped at noon.", "Workers went home early."));
  }

  @Test
  @Tag("once")
  void staysAboveTheFloorOnTextItWasNotTrainedOn() throws IOException, NoSuchAlgorithmException {
    Path file = shared().resolve("data/ner/" + TrainTagger.HELD_OUT + ".conll.xz");
    assumeTrue(Files.isRegularFile(file), "skipped: no ../shared");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertEquals(HELD_OUT, HexFormat.of().formatHex(digest, 0, 8), "other text: measure again");

    NameScore score =
        NameScore.of(
            NameTagger.shipped(), TaggedText.read(file, false), List.of(TaggedName.Type.values()));

    assertTrue(score.f1() >= 0.685, score.toString());
  }

  private static Path shared() {
    return Optional.ofNullable(System.getProperty("DATELINE_SHARED"))
        .or(() -> Optional.ofNullable(System.getenv("DATELINE_SHARED")))
        .map(Path::of)
        .orElse(Path.of("../shared"));
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    double[] weights = new double[2 * NameLabels.COUNT];
    weights[3] = 2;
    weights[NameLabels.COUNT + 1] = -0.5;
    double[] transitions = new double[NameLabels.COUNT * NameLabels.COUNT];
    WordClusters clusters = new WordClusters(new int[] {Hashes.of("port")}, new int[] {0b1011});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ModelFile(new int[] {5, 9}, new RandomField.Fitted(weights, transitions))
        .write(clusters, new DataOutputStream(bytes));

    NameModel model = ModelFile.read(bytes.toByteArray());
    float[] scores = new float[NameLabels.COUNT];
    model.add(new int[] {5, 9, 13}, scores);

    float[] expected = new float[NameLabels.COUNT];
    expected[3] = 2;
    expected[1] = -0.5f;
    assertArrayEquals(expected, scores, 0.01f);
    assertEquals(0b101, WordClusters.beginning(model.clusters().path("port"), 2));
  }

  @Property(tries = 100)
  void namesLieInTheirSentenceAndDoNotOverlap(@ForAll @Size(max = 5) List<String> sentences) {
    List<List<Token>> document = sentences.stream().map(Words::tokens).toList();
    List<List<TaggedName>> tagged = NameTagger.shipped().tag(document);
    assertEquals(document.size(), tagged.size());
    for (int i = 0; i < document.size(); i++) {
      int free = 0;
      for (TaggedName name : tagged.get(i)) {
        assertTrue(name.from() >= free && name.from() < name.to());
        free = name.to();
      }
      assertTrue(free <= document.get(i).size());
    }
  }
}
