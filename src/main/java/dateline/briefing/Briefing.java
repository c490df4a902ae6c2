package dateline.briefing;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an article comes to, cut from it: each bullet has the sentence it came from.
 *
 * @param words of the article
 * @param missing what the article says it does not say
 * @param notes what the reader must know of the briefing itself, such as a language without cues
 */
public record Briefing(
    String headline,
    Optional<URI> url,
    Optional<String> site,
    Optional<OffsetDateTime> published,
    Optional<String> language,
    int words,
    Optional<Bullet> bottomLine,
    List<Actor> actors,
    List<Bullet> stakes,
    List<Figure> numbers,
    List<Bullet> facts,
    List<Quotation> quotes,
    List<Bullet> next,
    List<Bullet> missing,
    List<String> notes) {
  /** Words a minute of silent reading (Brysbaert 2019: 238 for English non-fiction). */
  private static final int WORDS_A_MINUTE = 238;

  public Briefing {
    actors = List.copyOf(actors);
    stakes = List.copyOf(stakes);
    numbers = List.copyOf(numbers);
    facts = List.copyOf(facts);
    quotes = List.copyOf(quotes);
    next = List.copyOf(next);
    missing = List.copyOf(missing);
    notes = List.copyOf(notes);
  }

  /** Minutes it takes to read the article, at least one. */
  public int minutes() {
    return Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
  }
}
