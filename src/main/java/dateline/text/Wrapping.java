package dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width in terminal columns. */
public final class Wrapping {
  private Wrapping() {}

  /** At least one line; words longer than a line are broken between clusters. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      int width = Columns.of(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int end = Columns.clusterEnd(word, i);
        int cluster = Columns.of(word.substring(i, end));
        if (used > 0 && used + cluster > columns) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(word, i, end);
        used += cluster;
        i = end;
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
