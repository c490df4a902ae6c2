package dateline.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether one address is that of a later page of another's article: the same but for a page number
 * put into it ({@code story.html}, {@code story-2.html}; {@code /story/}, {@code /story/page/2/};
 * {@code ?page=2}).
 */
final class PageAddress {
  /** Characters that a page number adds to an address, its name included. */
  private static final int LONGEST = 24;

  private static final Pattern ADDED =
      Pattern.compile("[-_,./?&;]?(?:([a-z]{1,10})[-_=/.,]?)?(\\d{1,2})[-_/.&]?");

  private static final Set<String> WORDS = Phrases.words("page-words.txt");

  private PageAddress() {}

  /** Whether both are on one host, and the second can be asked as the first was. */
  static boolean isSameSite(URI one, URI other) {
    return host(one).equals(host(other)) && port(one) == port(other);
  }

  private static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static int port(URI address) {
    int port = address.getPort();
    return port == 80 || port == 443 ? -1 : port;
  }

  /** The number of the page at {@code later} in the article whose first page is at the other. */
  static Optional<Integer> number(URI first, URI later) {
    if (!isSameSite(first, later)) {
      return Optional.empty();
    }
    String asked = path(first) + query(first);
    return number(asked, path(later) + query(later))
        .or(() -> number(path(first), path(later) + query(later)));
  }

  private static String path(URI address) {
    return Optional.ofNullable(address.getRawPath()).orElse("");
  }

  private static String query(URI address) {
    return Optional.ofNullable(address.getRawQuery()).map(query -> "?" + query).orElse("");
  }

  private static Optional<Integer> number(String first, String later) {
    int start = sameStart(first, later);
    int end = sameEnd(first, later, start);
    String replaced = first.substring(start, first.length() - end);
    String added = later.substring(start, later.length() - end).toLowerCase(Locale.ROOT);
    boolean counted = replaced.equals("1") && isCounter(first.substring(0, start));
    if (added.length() > LONGEST || !(replaced.isEmpty() || counted)) {
      return Optional.empty();
    }
    Matcher matcher = ADDED.matcher(added);
    boolean fits = matcher.matches() && (matcher.group(1) == null || isWord(matcher.group(1)));
    return fits ? Optional.of(Integer.valueOf(matcher.group(2))) : Optional.empty();
  }

  /** Whether what stands before a number says that it counts pages. */
  private static boolean isCounter(String before) {
    int end = before.length();
    while (end > 0 && "-_=/.,".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    return isWord(before.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isWord(String word) {
    return WORDS.contains(word);
  }

  /** How many characters both begin with; a number counts as a whole. */
  private static int sameStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    while (same > 0
        && isDigit(one.charAt(same - 1))
        && (isDigitAt(one, same) || isDigitAt(other, same))) {
      same--;
    }
    return same;
  }

  private static int sameEnd(String one, String other, int start) {
    int most = Math.min(one.length(), other.length()) - start;
    int same = 0;
    while (same < most
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    while (same > 0 && isDigit(one.charAt(one.length() - same))) {
      same--;
    }
    return same;
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
