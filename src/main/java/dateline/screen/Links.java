package dateline.screen;

import dateline.store.StoredEntry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entry's own link and those of its text: to the browser, to the clipboard, as a list. */
final class Links {
  private final Desk desk;
  private final Marks marks;
  private final Outside outside;
  private final Consumer<byte[]> terminal;

  /**
   * Links of what the desk shows.
   *
   * @param terminal takes sequences that draw nothing
   */
  Links(Desk desk, Marks marks, Outside outside, Consumer<byte[]> terminal) {
    this.desk = desk;
    this.marks = marks;
    this.outside = outside;
    this.terminal = terminal;
  }

  void openEntry() {
    link().ifPresent(this::open);
  }

  void copyEntry() {
    link().ifPresent(this::copy);
  }

  private Optional<URI> link() {
    Optional<URI> link = marks.current().flatMap(StoredEntry::link);
    if (link.isEmpty()) {
      desk.say("this entry has no link");
    }
    return link;
  }

  private void open(URI link) {
    desk.say(outside.open(link));
  }

  private void copy(URI link) {
    byte[] sequence = Outside.clipboard(link);
    terminal.accept(sequence);
    desk.say(sequence.length == 0 ? "the link is too long to copy" : "copied " + link);
  }

  void list() {
    List<PageLayout.PageLink> links = desk.pageLayout().links();
    if (links.isEmpty()) {
      desk.say("no links in this article");
    } else {
      desk.overlay = Optional.of(Overlay.links(links));
    }
  }

  void open(int number) {
    desk.pageLayout().links().stream()
        .filter(link -> link.number() == number)
        .findFirst()
        .ifPresentOrElse(link -> open(link.target()), () -> desk.say("there is no link " + number));
  }

  /** An operation while the help or the links are shown; says whether it was meant for them. */
  boolean run(Overlay overlay, Operation operation) {
    switch (operation) {
      case BACK, CANCEL, LEFT, HELP, LINKS -> desk.overlay = Optional.empty();
      case OPEN, RIGHT, BROWSER -> overlay.chosen().ifPresent(this::open);
      case COPY_LINK -> overlay.chosen().ifPresent(this::copy);
      default -> {
        return false;
      }
    }
    return true;
  }
}
