package dateline.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each role looks, as the escape sequence that switches a terminal to it. */
final class Theme {
  /** The themes there are, for settings and completion. */
  static final List<String> NAMES = List.of("dark", "light", "basic", "none");

  private static final int NO_COLOR = -1;

  /**
   * A look.
   *
   * @param rgb colour of the letters, or {@link #NO_COLOR}
   * @param basic the same among the sixteen: 0 to 7, bright 8 to 15
   * @param attributes SGR numbers: 1 bold, 2 dim, 3 italic, 4 underlined, 7 reversed
   */
  private record Look(int rgb, int basic, List<Integer> attributes) {
    static Look plain(Integer... attributes) {
      return new Look(NO_COLOR, NO_COLOR, List.of(attributes));
    }

    static Look color(int rgb, int basic, Integer... attributes) {
      return new Look(rgb, basic, List.of(attributes));
    }
  }

  private final String[] sequences = new String[Role.values().length * 2];

  private Theme(Map<Role, Look> looks, int selection, ColorDepth depth) {
    for (Role role : Role.values()) {
      Look look = looks.getOrDefault(role, Look.plain());
      sequences[role.look(false)] = sequence(look, depth, "");
      sequences[role.look(true)] = sequence(look, depth, selected(selection, depth));
    }
  }

  /** The theme of a name; absent when there is none. */
  static Optional<Theme> of(String name, ColorDepth depth) {
    return switch (name) {
      case "dark" -> Optional.of(new Theme(looks(0x7FB4E0, 0xE0B860, 0x8A8F98), 0x2C3440, depth));
      case "light" -> Optional.of(new Theme(looks(0x1F5FA8, 0x9A6200, 0x6A6F78), 0xDCE6F2, depth));
      case "basic" ->
          Optional.of(new Theme(looks(0, 0, 0), NO_COLOR, least(depth, ColorDepth.BASIC)));
      case "none" -> Optional.of(new Theme(looks(0, 0, 0), NO_COLOR, ColorDepth.NONE));
      default -> Optional.empty();
    };
  }

  /** The escape sequence of a look (see {@link Role#look}). */
  String sequence(int look) {
    return sequences[look];
  }

  private static Map<Role, Look> looks(int accent, int star, int grey) {
    Map<Role, Look> looks = new EnumMap<>(Role.class);
    looks.put(Role.DIM, Look.color(grey, NO_COLOR, 2));
    looks.put(Role.STRONG, Look.plain(1));
    looks.put(Role.HEADLINE, Look.plain(1));
    looks.put(Role.ACCENT, Look.color(accent, 6, 1));
    looks.put(Role.LINK, Look.color(accent, 6, 4));
    looks.put(Role.STAR, Look.color(star, 3));
    looks.put(Role.PROBLEM, Look.color(0xD0605E, 1));
    looks.put(Role.RULE, Look.color(grey, NO_COLOR, 2));
    looks.put(Role.MATCH, Look.color(star, 3, 7));
    looks.put(Role.QUOTE, Look.plain(3));
    looks.put(Role.BAR, Look.color(grey, NO_COLOR, 2));
    looks.put(Role.BAR_STRONG, Look.color(accent, 6, 1));
    return looks;
  }

  private static ColorDepth least(ColorDepth a, ColorDepth b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String selected(int selection, ColorDepth depth) {
    return switch (depth) {
      case NONE, BASIC -> ";7";
      case INDEXED -> ";48;5;" + indexed(selection);
      case TRUE_COLOR -> ";48;2;" + triple(selection);
    };
  }

  private static String sequence(Look look, ColorDepth depth, String selection) {
    StringBuilder sgr = new StringBuilder("\u001b[0");
    boolean hasOwnGrey = look.rgb() != NO_COLOR && depth.compareTo(ColorDepth.INDEXED) >= 0;
    for (int attribute : look.attributes()) {
      if (attribute != 2 || !hasOwnGrey) {
        sgr.append(';').append(attribute);
      }
    }
    return sgr.append(color(look, depth)).append(selection).append('m').toString();
  }

  private static String color(Look look, ColorDepth depth) {
    if (look.rgb() == NO_COLOR) {
      return "";
    }
    return switch (depth) {
      case NONE -> "";
      case BASIC -> look.basic() < 0 ? "" : ";3" + look.basic();
      case INDEXED -> ";38;5;" + indexed(look.rgb());
      case TRUE_COLOR -> ";38;2;" + triple(look.rgb());
    };
  }

  private static String triple(int rgb) {
    return (rgb >> 16) + ";" + (rgb >> 8 & 0xFF) + ";" + (rgb & 0xFF);
  }

  /** The nearest of the 6×6×6 cube or the grey ramp of xterm's 256 colours. */
  private static int indexed(int rgb) {
    int red = rgb >> 16;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    int spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    if (spread < 24) {
      int grey = Math.round(((red + green + blue) / 3f - 8) / 10);
      return 232 + Math.max(0, Math.min(23, grey));
    }
    return 16 + 36 * level(red) + 6 * level(green) + level(blue);
  }

  private static int level(int part) {
    return part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40;
  }
}
