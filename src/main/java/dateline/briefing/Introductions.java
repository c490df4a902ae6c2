package dateline.briefing;

import java.util.List;
import java.util.Optional;

/**
 * Takes out of a bullet what the list of actors tells: "said Anna Berg, the head of the port" is
 * "said Anna Berg" where her role stands above. The words go to what is not told twice.
 */
final class Introductions {
  /** Letters of the longest article in front of a role. */
  private static final int ARTICLE = 4;

  private Introductions() {}

  static Bullet without(Bullet bullet, List<Actor> actors) {
    String text = bullet.text();
    for (Actor actor : actors) {
      Optional<String> role = actor.role();
      text = role.isPresent() ? without(text, actor, role.get()) : text;
    }
    return text.equals(bullet.text()) ? bullet : new Bullet(text, bullet.sources());
  }

  private static String without(String text, Actor actor, String role) {
    int at = text.indexOf(role);
    int end = at + role.length();
    int comma = at < 0 ? -1 : text.lastIndexOf(',', at);
    if (comma < 0 || !isArticle(text.substring(comma + 1, at)) || !isEnd(text, end)) {
      return text;
    }
    String before = text.substring(0, comma);
    boolean named =
        before.endsWith(actor.name()) || actor.aliases().stream().anyMatch(before::endsWith);
    int rest = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
    return named && !opensAside(text.substring(rest)) ? before + text.substring(rest) : text;
  }

  /** ", a port in Norvan, told" tells of the role's last word and cannot stand behind the name. */
  private static boolean opensAside(String rest) {
    return rest.startsWith(" a ") || rest.startsWith(" an ") || rest.startsWith(" the ");
  }

  /** Between a comma and a role: a space, or an article between two. */
  private static boolean isArticle(String between) {
    String word = between.strip();
    return between.startsWith(" ") && word.length() <= ARTICLE && word.indexOf(' ') < 0;
  }

  private static boolean isEnd(String text, int end) {
    return end == text.length() || text.charAt(end) == ',' || text.charAt(end) == '.';
  }
}
