package dateline.text;

/** A number with the thing counted. */
public final class Count {
  private Count() {}

  /** "1 article", "2 articles", "2 entries". */
  public static String of(long number, String noun) {
    if (number == 1) {
      return "1 " + noun;
    }
    boolean isWithY = noun.endsWith("ry");
    return number + " " + (isWithY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
  }
}
