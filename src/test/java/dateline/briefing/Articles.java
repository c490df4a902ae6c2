package dateline.briefing;

import dateline.article.Article;
import dateline.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles for the tests: invented news. */
final class Articles {
  /** News of an invented country, with most of what a briefing shows. */
  static final Article FERRIES =
      of(
          "Ruritania invites Berg to ferry talks days after strike threat",
          "HARBOURTON, Ruritania (Wire) — Ruritanian President Karl Voss has invited union leader"
              + " Anna Berg to talks, days after threatening to use the army against striking ferry"
              + " crews.",
          "Berg, a former ship's cook, said the union could lose 2,000 jobs if the Harbour Line is"
              + " sold.",
          "“If we do not talk, nobody will cross the strait this winter,” Berg told reporters on"
              + " Monday.",
          "The Harbour Line, the country's largest ferry company, has lost $40 million since"
              + " January. It carries 3 million passengers a year.",
          "Without the ferries the northern islands risk running out of medicine, warned Peter"
              + " Lund, an expert in island economies at the University of Strelsau.",
          "Voss gave no date for the meeting. The Harbour Line declined to comment.",
          "Parliament will vote on the sale on 3 December.",
          "Voss has accused the crews, without evidence, of sabotage.");

  private Articles() {}

  static Article of(String headline, String... paragraphs) {
    return in(Optional.of("en"), headline, paragraphs);
  }

  static Article in(Optional<String> language, String headline, String... paragraphs) {
    List<Block> body = new ArrayList<>();
    for (String paragraph : paragraphs) {
      body.add(new Block.Paragraph(paragraph, List.of()));
    }
    return with(language, headline, body);
  }

  static Article with(Optional<String> language, String headline, List<Block> body) {
    return new Article(
        Optional.empty(),
        headline,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language,
        body,
        List.of());
  }

  static Reading reading(String... paragraphs) {
    return Reading.of(of("", paragraphs));
  }

  /** The candidate that goes by this name in any form. */
  static Candidate candidate(Reading reading, String name) {
    return Cast.of(reading).candidates().stream()
        .filter(candidate -> candidate.forms().contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no candidate " + name));
  }
}
