package dateline.screen;

import dateline.article.Article;
import dateline.digest.ArticleWriter;
import dateline.digest.Format;
import dateline.digest.TextStyle;
import dateline.store.StoredEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Articles that leave the reader as text: into a file, or to the input of a command. */
final class Exports {
  private static final System.Logger LOG = System.getLogger(Exports.class.getName());

  private final Desk desk;
  private final Marks marks;
  private final Library library;
  private final Executor executor;
  private final Consumer<Runnable> loop;

  Exports(Desk desk, Marks marks, Library library, Executor executor, Consumer<Runnable> loop) {
    this.desk = desk;
    this.marks = marks;
    this.library = library;
    this.executor = executor;
    this.loop = loop;
  }

  /** Writes the current article into a new file; one that is there stays as it is. */
  void save(String file) {
    export(file, this::write);
  }

  /** Gives the current article to a command: words, no shell, its output thrown away. */
  void pipe(String command) {
    export(command, this::run);
  }

  private void export(String target, BiConsumer<String, byte[]> act) {
    if (target.isEmpty()) {
      return;
    }
    marks
        .current()
        .map(StoredEntry::id)
        .ifPresentOrElse(
            id ->
                library.article(
                    id,
                    found ->
                        found.ifPresentOrElse(
                            article -> executor.execute(() -> act.accept(target, text(article))),
                            () -> desk.complain("there is no text of this entry"))),
            () -> desk.say("no entry is selected"));
  }

  private static byte[] text(Article article) {
    return ArticleWriter.write(article, "", Format.TEXT, TextStyle.DEFAULT, false)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void write(String name, byte[] text) {
    String home = System.getProperty("user.home", "");
    try {
      Path file = Path.of(name.startsWith("~/") ? home + name.substring(1) : name);
      Files.write(file, text, StandardOpenOption.CREATE_NEW);
      say("saved as " + file.toAbsolutePath());
    } catch (FileAlreadyExistsException e) {
      complain(name + " is there already; nothing was written");
    } catch (NoSuchFileException e) {
      complain("the folder of " + name + " is not there");
    } catch (InvalidPathException e) {
      complain(name + " is no name of a file");
    } catch (IOException e) {
      complain(name + " cannot be written (" + Refusals.write(e) + ")");
    }
  }

  private void run(String command, byte[] text) {
    List<String> words = List.of(command.split("\\s+"));
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      feed(process, text);
      int exit = process.waitFor();
      if (exit == 0) {
        say("given to " + command);
      } else {
        complain(words.get(0) + " ended with " + exit);
      }
    } catch (IOException e) {
      complain(Refusals.start(words.get(0), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A command need not read all it is given; its exit code tells whether that was well. */
  private static void feed(Process process, byte[] text) {
    try (OutputStream input = process.getOutputStream()) {
      input.write(text);
    } catch (IOException closedByTheCommand) {
      LOG.log(System.Logger.Level.DEBUG, "the command did not read to the end", closedByTheCommand);
    }
  }

  private void say(String sentence) {
    loop.accept(() -> desk.say(sentence));
  }

  private void complain(String sentence) {
    loop.accept(() -> desk.complain(sentence));
  }
}
