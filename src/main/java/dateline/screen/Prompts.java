package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dateline.query.Query;
import dateline.query.QueryException;
import dateline.store.FeedStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lines typed at the bottom: searches, filters, tags and commands. */
final class Prompts {
  /** Lines of each kind that can be recalled. */
  private static final int REMEMBERED = 100;

  private final Desk desk;
  private final Lists lists;
  private final PageMoves page;
  private final Marks marks;
  private final Exports exports;
  private final Consumer<String> command;
  private final Map<Prompt.Kind, List<String>> history = new EnumMap<>(Prompt.Kind.class);

  Prompts(
      Desk desk,
      Lists lists,
      PageMoves page,
      Marks marks,
      Exports exports,
      Consumer<String> command) {
    this.desk = desk;
    this.lists = lists;
    this.page = page;
    this.marks = marks;
    this.exports = exports;
    this.command = command;
  }

  void open(Prompt.Kind kind, String text) {
    desk.prompt = Optional.of(new Prompt(kind, text, history(kind).size()));
  }

  private List<String> history(Prompt.Kind kind) {
    return history.computeIfAbsent(kind, missing -> new ArrayList<>());
  }

  /** A key while a prompt is open. */
  void pressed(Prompt prompt, KeyStroke key) {
    KeyType type = key.getKeyType();
    if (type == KeyType.Character) {
      letter(prompt, key);
    } else if (type == KeyType.Enter) {
      desk.prompt = Optional.empty();
      submit(prompt.kind, prompt.text().strip());
    } else if (type == KeyType.Escape) {
      desk.prompt = Optional.empty();
    } else if (type == KeyType.Tab) {
      complete(prompt);
    } else {
      edit(prompt, type);
    }
  }

  private void letter(Prompt prompt, KeyStroke key) {
    char c = key.getCharacter();
    if (!key.isCtrlDown() && !key.isAltDown()) {
      prompt.type(c);
      return;
    }
    switch (c) {
      case 'a' -> prompt.home();
      case 'e' -> prompt.end();
      case 'u' -> prompt.clear();
      case 'w' -> prompt.deleteWord();
      case 'c', 'g' -> desk.prompt = Optional.empty();
      case 'p' -> prompt.recall(history(prompt.kind), -1);
      case 'n' -> prompt.recall(history(prompt.kind), 1);
      default -> desk.say("");
    }
  }

  private void edit(Prompt prompt, KeyType type) {
    switch (type) {
      case Backspace -> {
        if (prompt.text().isEmpty()) {
          desk.prompt = Optional.empty();
        }
        prompt.deleteBefore();
      }
      case Delete -> prompt.deleteAfter();
      case ArrowLeft -> prompt.left();
      case ArrowRight -> prompt.right();
      case Home -> prompt.home();
      case End -> prompt.end();
      case ArrowUp -> prompt.recall(history(prompt.kind), -1);
      case ArrowDown -> prompt.recall(history(prompt.kind), 1);
      default -> desk.say("");
    }
  }

  private void complete(Prompt prompt) {
    List<String> tags =
        Stream.concat(
                desk.shelf().feeds().stream().map(FeedStatus::tags).flatMap(List::stream),
                desk.list.entries().stream().flatMap(entry -> entry.tags().stream()))
            .toList();
    prompt.replace(
        CommandLine.complete(
            prompt.text(), CommandLine.candidates(prompt.kind, prompt.text(), tags)));
  }

  private void submit(Prompt.Kind kind, String line) {
    List<String> lines = history(kind);
    lines.remove(line);
    if (!line.isEmpty()) {
      lines.add(line);
    }
    if (lines.size() > REMEMBERED) {
      lines.remove(0);
    }
    run(kind, line);
  }

  void run(Prompt.Kind kind, String line) {
    switch (kind) {
      case SEARCH -> search(line);
      case FIND -> page.find(line);
      case FILTER -> filter(line);
      case TAG -> marks.tag(line);
      case SAVE -> exports.save(line);
      case PIPE -> exports.pipe(line);
      case COMMAND -> command.accept(line);
    }
  }

  private void search(String words) {
    if (!words.isEmpty()) {
      desk.focus = Pane.ENTRIES;
      lists.list(Listing.search(words));
    }
  }

  /** Narrows the list; an unreadable filter can be recalled and mended. */
  private void filter(String text) {
    try {
      desk.list.filter = text.isEmpty() ? Optional.empty() : Optional.of(Query.parse(text));
      desk.list.filterText = text;
      lists.find();
    } catch (QueryException e) {
      desk.complain("filter, column " + e.column() + ": " + e.getMessage());
    }
  }
}
