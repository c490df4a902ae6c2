package dateline.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names in a language that writes every noun like a name: only the sure ones are kept. */
final class CapitalisedNouns {
  private CapitalisedNouns() {}

  /**
   * People with a title or given name, their surnames, countries, abbreviations in capitals, and
   * organisations of two words: "Nordbank AG", "Landgericht Strelsau".
   */
  static List<Mention> without(List<Mention> mentions, Lexicon lexicon) {
    Set<String> surnames = new HashSet<>();
    for (Mention mention : mentions) {
      if (isPerson(mention)) {
        surnames.add(mention.passage().token(mention.to() - 1).lower());
      }
    }
    return mentions.stream()
        .filter(
            mention ->
                isSure(mention)
                    || surnames.contains(lastWord(mention))
                    || isOrganisation(mention, lexicon))
        .toList();
  }

  private static boolean isOrganisation(Mention mention, Lexicon lexicon) {
    return mention.to() - mention.from() > 1
        && mention.passage().tokens().subList(mention.from(), mention.to()).stream()
            .anyMatch(token -> lexicon.is("organisation-words", token.lower()));
  }

  private static boolean isSure(Mention mention) {
    return isPerson(mention)
        || Gazetteer.country(mention.text()).isPresent()
        || mention.passage().token(mention.from()).isUpperCase();
  }

  private static boolean isPerson(Mention mention) {
    boolean given = Gazetteer.isGivenName(mention.passage().token(mention.from()).lower());
    return mention.hasTitle() || (given && mention.to() - mention.from() > 1);
  }

  private static String lastWord(Mention mention) {
    return mention.passage().token(mention.to() - 1).lower();
  }
}
