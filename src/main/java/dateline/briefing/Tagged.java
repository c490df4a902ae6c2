package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tagger's second opinion on an article: where it sees names, and of what type. */
final class Tagged {
  /** The only language that the tagger was trained in. */
  private static final String LANGUAGE = "en";

  private final List<List<TaggedName>> names;

  private Tagged(List<List<TaggedName>> names) {
    this.names = names;
  }

  static Tagged of(List<Passage> passages, Lexicon lexicon) {
    if (!lexicon.language().equals(LANGUAGE)) {
      return new Tagged(List.of());
    }
    List<List<Token>> sentences = new ArrayList<>();
    passages.forEach(passage -> sentences.add(passage.tokens()));
    return new Tagged(NameTagger.shipped().tag(sentences));
  }

  /** Whether there is an opinion at all. */
  boolean isKnown() {
    return !names.isEmpty();
  }

  /** Whether the tagger sees one name of the type just there. */
  boolean isOne(Passage passage, int from, int to, TaggedName.Type type) {
    return isKnown()
        && names.get(passage.index()).stream()
            .anyMatch(n -> n.from() == from && n.to() == to && n.type() == type);
  }

  /** The type of the name that takes most of the tokens; empty where there is none. */
  Optional<TaggedName.Type> type(Passage passage, int from, int to) {
    if (!isKnown()) {
      return Optional.empty();
    }
    TaggedName best = null;
    int most = 0;
    for (TaggedName name : names.get(passage.index())) {
      int shared = Math.min(to, name.to()) - Math.max(from, name.from());
      if (shared > most) {
        best = name;
        most = shared;
      }
    }
    return Optional.ofNullable(best).map(TaggedName::type);
  }
}
