package dateline.article;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a site asks of its readers under a story: to follow, to subscribe, to give. */
final class Appeals {
  /** Words of an appeal; a longer text tells something. */
  private static final int LONGEST = 50;

  /** Names of channels that make an appeal without a word that asks. */
  private static final int SEVERAL = 2;

  /** Words of one item of a list of channels. */
  private static final int LONGEST_ITEM = 25;

  /** Share of a list's items from which it is a list of channels; by eye. */
  private static final double MOST = 0.6;

  /** A channel in a list; alone it is often what an article is about. */
  private static final String APP = "app";

  private static final Set<String> CHANNELS = new HashSet<>();

  private static final Set<String> ASKING = new HashSet<>();

  static {
    Set<String> section = CHANNELS;
    for (String line : Phrases.lines("appeal-words.txt")) {
      if (line.startsWith("[")) {
        section = line.equals("[ask]") ? ASKING : CHANNELS;
      } else {
        section.add(line);
      }
    }
  }

  private Appeals() {}

  /** Removes the appeals at the end of a body, back to its last other paragraph. */
  static void cut(Body body) {
    for (int i = body.last(); i >= body.first(); i--) {
      if (body.isKept(i)) {
        boolean appeal = isAppeal(body, i) || isListedWithAppeal(body, i);
        if (!appeal && body.block(i).isProse()) {
          return;
        }
        if (appeal) {
          body.remove(i, "appeal");
        }
      }
    }
  }

  /** A list most of whose items name a channel tells where else the site can be read. */
  static void removeLists(Body body) {
    int start = body.first();
    while (start <= body.last()) {
      int end = start;
      int channels = 0;
      while (end <= body.last() && isItemBeside(body, start, end)) {
        channels += namesChannel(body, end) ? 1 : 0;
        end++;
      }
      if (channels >= SEVERAL && channels > MOST * (end - start)) {
        for (int i = start; i < end; i++) {
          body.remove(i, "appeal");
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isItemBeside(Body body, int first, int index) {
    TextBlock block = body.block(index);
    return body.isKept(index)
        && block.shape() == TextBlock.Shape.ITEM
        && block.words() <= LONGEST_ITEM
        && Objects.equals(block.element().parent(), body.block(first).element().parent());
  }

  private static boolean namesChannel(Body body, int index) {
    for (String word : body.plain(index).split(" ")) {
      if (CHANNELS.contains(word) || word.equals(APP)) {
        return true;
      }
    }
    return false;
  }

  /** An item that stands beside an appeal asks for the same in other words. */
  private static boolean isListedWithAppeal(Body body, int index) {
    TextBlock block = body.block(index);
    if (block.shape() != TextBlock.Shape.ITEM || block.words() > LONGEST) {
      return false;
    }
    Element list = block.element().parent();
    for (int near : new int[] {index - 1, index + 1}) {
      boolean listed = near >= body.first() && near <= body.last();
      if (listed && Objects.equals(body.block(near).element().parent(), list)) {
        return isAppeal(body, near);
      }
    }
    return false;
  }

  private static boolean isAppeal(Body body, int index) {
    if (body.block(index).words() > LONGEST) {
      return false;
    }
    Set<String> channels = new HashSet<>();
    boolean asks = false;
    for (String word : body.plain(index).split(" ")) {
      asks |= ASKING.contains(word);
      if (CHANNELS.contains(word)) {
        channels.add(word);
      }
    }
    return channels.size() >= SEVERAL || (asks && !channels.isEmpty());
  }
}
