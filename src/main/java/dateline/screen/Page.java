package dateline.screen;

import dateline.article.Article;
import dateline.briefing.Briefing;
import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;

/** The state of the pane of the article. */
final class Page {
  /** How much of the briefing is shown. */
  enum BriefingForm {
    SHORT,
    FULL,
    HIDDEN;

    BriefingForm next() {
      return switch (this) {
        case SHORT -> FULL;
        case FULL -> HIDDEN;
        case HIDDEN -> SHORT;
      };
    }
  }

  private Optional<StoredEntry> entry = Optional.empty();
  private Optional<Article> article = Optional.empty();
  private Optional<Briefing> briefing = Optional.empty();

  BriefingForm form = BriefingForm.SHORT;
  boolean showsRemoved;

  /** What is wrong with the article; empty when nothing is. */
  String problem = "";

  boolean isLoading;

  /** Whether the briefing is still to come. */
  boolean isBriefing;

  /** First line shown. */
  int top;

  /** The bullet the reader walks on, from 0; -1 when none. */
  int bullet = -1;

  /** Whether the bullets are to be walked as soon as the briefing is there. */
  boolean wantsBullets;

  /** A sentence shown as the source of a bullet; empty when none is. */
  String source = "";

  /** What was last searched for in the text. */
  String wanted = "";

  private PageLayout.Key layoutKey = PageLayout.Key.NONE;
  private PageLayout layout = PageLayout.EMPTY;

  Optional<StoredEntry> entry() {
    return entry;
  }

  Optional<Article> article() {
    return article;
  }

  Optional<Briefing> briefing() {
    return briefing;
  }

  boolean shows(StoredEntry other) {
    return entry.filter(shown -> shown.id().equals(other.id())).isPresent();
  }

  /** Turns to another entry; its text comes later. */
  void turnTo(StoredEntry next) {
    entry = Optional.of(next);
    article = Optional.empty();
    briefing = Optional.empty();
    problem = "";
    isLoading = true;
    isBriefing = false;
    wantsBullets = false;
    showsRemoved = false;
    top = 0;
    leaveBullets();
  }

  void leaveBullets() {
    bullet = -1;
    source = "";
  }

  /** The same entry in another state. */
  void update(StoredEntry changed) {
    entry = Optional.of(changed);
  }

  /** The text has come; a briefing that comes later does not move what is being read. */
  void show(Library.Reading reading, PageLayout.Frame frame) {
    int linesBefore = isLoading ? 0 : layout(frame).lines().size();
    article = Optional.of(reading.article());
    briefing = reading.briefing();
    isLoading = false;
    isBriefing = !reading.isFinal();
    int added = layout(frame).lines().size() - linesBefore;
    top = top > 0 && linesBefore > 0 ? Math.max(0, top + added) : top;
  }

  /** The lines at this width, laid out again only when something changed. */
  PageLayout layout(PageLayout.Frame frame) {
    PageLayout.Key key =
        new PageLayout.Key(
            entry, article, briefing, form, showsRemoved, isBriefing, problem, source, frame);
    if (!key.equals(layoutKey)) {
      layoutKey = key;
      layout = PageLayout.of(this, frame);
    }
    return layout;
  }

  void scrollTo(int line, int height) {
    top = Math.max(0, Math.min(line, layout.lines().size() - height));
  }

  List<PageLine> lines() {
    return layout.lines();
  }

  PageLayout layout() {
    return layout;
  }
}
