package dateline.screen;

import dateline.briefing.Source;
import java.util.List;

/** Moving within an article: by lines, from bullet to bullet, to a source and to a text. */
final class PageMoves {
  private final Desk desk;

  PageMoves(Desk desk) {
    this.desk = desk;
  }

  /** Scrolls, or walks on by one bullet. */
  void by(int lines) {
    if (desk.page.bullet >= 0) {
      walkBullets(desk.page.bullet + Integer.signum(lines));
    } else {
      desk.pageLayout();
      desk.page.scrollTo(desk.page.top + lines, height());
    }
  }

  /** Shows the source of the bullet walked on, or scrolls a line. */
  void open() {
    if (desk.page.bullet >= 0) {
      showSource();
    } else {
      by(1);
    }
  }

  private int height() {
    return desk.layout().lines(Pane.ARTICLE);
  }

  /** Begins to walk the bullets, or ends it. */
  void bullets() {
    desk.page.wantsBullets = false;
    if (desk.page.bullet >= 0) {
      desk.page.leaveBullets();
      return;
    }
    if (desk.page.form == Page.BriefingForm.HIDDEN) {
      desk.page.form = Page.BriefingForm.SHORT;
    }
    if (desk.pageLayout().bullets().isEmpty()) {
      desk.say("this article has no briefing");
    } else {
      walkBullets(0);
    }
  }

  private void walkBullets(int bullet) {
    desk.page.source = "";
    int last = desk.pageLayout().bullets().size() - 1;
    desk.page.bullet = Math.max(0, Math.min(bullet, last));
    reveal(desk.pageLayout().lineOfBullet(desk.page.bullet));
  }

  private void showSource() {
    List<Source> sources = desk.pageLayout().bullets().get(desk.page.bullet);
    int shown = sources.stream().map(Source::sentence).toList().indexOf(desk.page.source);
    Source source = sources.get((shown + 1) % sources.size());
    desk.page.source = source.sentence();
    reveal(desk.pageLayout().lineOfParagraph(source.paragraph()));
  }

  /** Scrolls a line into view, a third down when it is not. */
  private void reveal(int line) {
    int height = height();
    if (line >= 0 && (line < desk.page.top || line >= desk.page.top + height - 1)) {
      desk.page.scrollTo(line - height / 3, height);
    }
  }

  /** Shows or hides what was removed, and scrolls there. */
  void toggleRemoved() {
    desk.page.showsRemoved = !desk.page.showsRemoved;
    int line = desk.page.showsRemoved ? desk.pageLayout().lineOfText(BodyLines.REMOVED) : -1;
    if (line >= 0) {
      desk.page.scrollTo(line, height());
    }
  }

  /** Finds the text last looked for, behind the top of the screen. */
  void find(String wanted) {
    desk.page.wanted = wanted.isEmpty() ? desk.page.wanted : wanted;
    int line = desk.pageLayout().lineWith(desk.page.wanted, desk.page.top);
    if (line < 0) {
      desk.say("not in this article: " + desk.page.wanted);
    } else {
      desk.page.scrollTo(line, height());
    }
  }

  /** Leaves the bullets, else the matches; says whether there was something to leave. */
  boolean leave() {
    boolean isWalking = desk.page.bullet >= 0;
    boolean isLeft = isWalking || !desk.page.wanted.isEmpty();
    if (isWalking) {
      desk.page.leaveBullets();
    } else {
      desk.page.wanted = "";
    }
    return isLeft;
  }
}
