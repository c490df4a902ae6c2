package dateline.digest;

import dateline.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The blocks of an article that stand in one list, table or quotation, in groups. */
final class BlockGroups {
  private BlockGroups() {}

  static List<List<Block>> of(List<Block> body) {
    List<List<Block>> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= body.size(); i++) {
      if (i == body.size() || !isTogether(body.get(i - 1), body.get(i))) {
        groups.add(body.subList(start, i));
        start = i;
      }
    }
    return groups;
  }

  private static boolean isTogether(Block above, Block below) {
    if (above instanceof Block.TableRow before && below instanceof Block.TableRow row) {
      return before.head() || !row.head();
    }
    boolean items = above instanceof Block.ListItem && below instanceof Block.ListItem;
    return items || (above instanceof Block.Quote && below instanceof Block.Quote);
  }
}
