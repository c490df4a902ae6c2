package dateline.briefing;

import java.util.List;
import java.util.Locale;

/** How many names a tagger found rightly: the same words, the same type. */
record NameScore(int right, int found, int marked) {
  /** F1 of exact names; 0 where nothing is right. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + marked);
  }

  /** Scores a tagger on a text; of one type, or of all where {@code only} is empty. */
  static NameScore of(NameTagger tagger, TaggedText text, List<TaggedName.Type> types) {
    int right = 0;
    int found = 0;
    int marked = 0;
    for (List<TaggedText.Line> document : text.documents()) {
      List<List<TaggedName>> tagged =
          tagger.tag(document.stream().map(TaggedText.Line::tokens).toList());
      for (int i = 0; i < document.size(); i++) {
        List<TaggedName> names = document.get(i).names();
        List<TaggedName> own =
            tagged.get(i).stream().filter(name -> types.contains(name.type())).toList();
        right += (int) own.stream().filter(names::contains).count();
        found += own.size();
        marked += (int) names.stream().filter(name -> types.contains(name.type())).count();
      }
    }
    return new NameScore(right, found, marked);
  }

  @Override
  public String toString() {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = marked == 0 ? 0 : (double) right / marked;
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
  }
}
