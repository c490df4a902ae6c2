package dateline.screen;

import dateline.text.Columns;
import java.text.Normalizer;

/** Lines for terminals that show nothing but ASCII; every cluster keeps its columns. */
final class Ascii {
  private static final String FROM = "●★│─━┄▾▸•▪…–—‘’“”„«»·′″×÷€£¥©®°¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final String INTO = "*+|-=.v>*#~--''\"\"\"\"\"-'\"x/ELYCRo1230456789";

  private Ascii() {}

  static Line of(Line line) {
    return new Line(
        line.spans().stream().map(span -> new Span(of(span.text()), span.role())).toList(),
        line.selected());
  }

  static String of(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = Columns.clusterEnd(text, i);
      ascii.append(cluster(text.substring(i, end), Columns.ofCluster(text, i, end)));
      i = end;
    }
    return ascii.toString();
  }

  private static String cluster(String cluster, int columns) {
    char first = cluster.charAt(0);
    if (columns == 1 && first < 0x7F) {
      return String.valueOf(first);
    }
    int known = FROM.indexOf(first);
    if (columns == 1 && known >= 0) {
      return String.valueOf(INTO.charAt(known));
    }
    String plain = Normalizer.normalize(cluster, Normalizer.Form.NFKD);
    boolean isLetter = columns == 1 && !plain.isEmpty() && plain.charAt(0) < 0x7F;
    return isLetter ? plain.substring(0, 1) : "?".repeat(columns);
  }
}
