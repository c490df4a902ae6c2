package dateline.screen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Operations of newsboat (2.40) that its key profile here does not have, and what is instead. */
final class NewsboatGaps {
  private static final Map<String, String> GAPS = new LinkedHashMap<>();

  static {
    GAPS.put("random-unread", "n goes to the next unread");
    GAPS.put("mark-all-above-as-read", "A marks the whole list, U takes it back");
    GAPS.put("save-all", "`dateline extract` from a script");
    GAPS.put("open-all-unread-in-browser", "o opens one");
    GAPS.put("open-all-unread-in-browser-and-mark-read", "O opens one");
    GAPS.put("open-in-browser-noninteractively", "o never waits");
    GAPS.put("goto-url", "1 to 9, or :open N");
    GAPS.put("goto-title", "F title:/words/");
    GAPS.put("reload-urls", "feeds.opml is read at the start");
    GAPS.put("edit-urls", "`dateline feeds add` and `feeds remove`");
    GAPS.put("select-filter", "F with Up for earlier filters");
    GAPS.put("select-tag", "folders are in the pane of feeds");
    GAPS.put("set-tag", "folders are in the pane of feeds; t tags an entry");
    GAPS.put("bookmark", "* stars, y copies the link, | gives it to a command");
    GAPS.put("macro-prefix", "none");
    GAPS.put("delete-article", "N; old news goes by itself (keep.age)");
    GAPS.put("delete-all-articles", "A");
    GAPS.put("purge-deleted", "none is needed");
    GAPS.put("sort", "newest first, always");
    GAPS.put("rev-sort", "newest first, always");
    GAPS.put("prevsearchresults", "/ with Up for earlier searches");
    GAPS.put("article-feed", "F feed:");
    GAPS.put("enqueue", "podcasts are not played");
    GAPS.put("view-dialogs", "there are panes; v changes the briefing");
    GAPS.put("next-dialog", "Tab");
    GAPS.put("prev-dialog", "S-Tab");
    GAPS.put("close-dialog", "q");
    GAPS.put("zero", "u lists all links");
    GAPS.put("cmd-one", "to cmd-nine: n and the lists' own keys");
  }

  private NewsboatGaps() {}

  /** Newsboat's name of each missing operation, with what does its work here; in help's order. */
  static Map<String, String> all() {
    return Collections.unmodifiableMap(GAPS);
  }
}
