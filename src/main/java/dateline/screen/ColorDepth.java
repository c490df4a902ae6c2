package dateline.screen;

import java.util.Locale;
import java.util.Map;

/** How many colours the terminal has. */
public enum ColorDepth {
  /** Bold, dim, underline and reverse only. */
  NONE,
  /** The sixteen of every terminal, in the user's own palette. */
  BASIC,
  /** 256. */
  INDEXED,
  TRUE_COLOR;

  /** What the environment says: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM}. */
  public static ColorDepth of(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return NONE;
    }
    String colors = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    String terminal = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    if (colors.equals("truecolor") || colors.equals("24bit") || terminal.endsWith("-direct")) {
      return TRUE_COLOR;
    }
    if (terminal.startsWith("vt") || terminal.equals("dumb") || terminal.endsWith("-mono")) {
      return NONE;
    }
    return terminal.contains("256color") ? INDEXED : BASIC;
  }
}
