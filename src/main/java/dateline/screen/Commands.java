package dateline.screen;

/** What lines typed behind the colon do. */
final class Commands {
  private final ReaderLoop loop;
  private final Desk desk;
  private final Controls controls;

  Commands(ReaderLoop loop, Desk desk, Controls controls) {
    this.loop = loop;
    this.desk = desk;
    this.controls = controls;
  }

  /** Runs a command of {@link CommandLine#COMMANDS}, or the operation of that name. */
  void run(String line) {
    String name = line.split("\\s+", 2)[0];
    String words = line.substring(name.length()).strip();
    switch (name) {
      case "" -> desk.hush();
      case "filter" -> controls.prompts().run(Prompt.Kind.FILTER, words);
      case "search" -> typed(Prompt.Kind.SEARCH, words);
      case "tag" -> typed(Prompt.Kind.TAG, words);
      case "save" -> typed(Prompt.Kind.SAVE, words);
      case "pipe" -> typed(Prompt.Kind.PIPE, words);
      case "theme" -> loop.use(words);
      case "open" -> open(words);
      case "q" -> loop.leave(0);
      default ->
          Operation.of(name)
              .ifPresentOrElse(controls::run, () -> desk.complain("there is no command " + name));
    }
  }

  /** Does what the words say; without words they are asked for. */
  private void typed(Prompt.Kind kind, String words) {
    if (words.isEmpty()) {
      controls.prompts().open(kind, "");
    } else {
      controls.prompts().run(kind, words);
    }
  }

  private void open(String number) {
    if (number.matches("[0-9]{1,6}")) {
      controls.openLink(Integer.parseInt(number));
    } else {
      controls.run(Operation.OPEN);
    }
  }
}
