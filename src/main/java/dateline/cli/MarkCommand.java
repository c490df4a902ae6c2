package dateline.cli;

import dateline.store.Change;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import dateline.text.Count;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline mark}: changes the state of entries from scripts. */
final class MarkCommand implements Command {
  @Override
  public String summary() {
    return "Mark entries read, unread, starred or tagged.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Changes the state of entries, named by id or by a query.",
        "dateline mark read e17 e18",
        "dateline mark read 'feed:guardian newer:1d'",
        "dateline mark star e17",
        "dateline mark tag later e17 e21",
        "dateline list --unread sport | cut -f1 | xargs dateline mark read");
    spec.addPositional(
        Options.rest(
            "ACTION",
            "1..*",
            "read, unread, star, unstar, tag NAME or untag NAME; then ids, or a query."));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws CommandException {
    List<String> words = Options.words(arguments);
    if (words.size() < 2) {
      throw CommandException.usage(
          "mark takes read, unread, star, unstar, tag NAME or untag NAME; then ids, or a query");
    }
    boolean named = words.get(0).equals("tag") || words.get(0).equals("untag");
    if (named && words.size() < 3) {
      throw CommandException.usage("mark " + words.get(0) + " takes a name, then ids or a query");
    }
    if (named && words.get(1).isBlank()) {
      throw CommandException.usage("mark " + words.get(0) + " takes a name that is not empty");
    }
    Change change = change(words);
    List<EntryId> ids = ids(words.subList(named ? 2 : 1, words.size()), session);
    int changed = session.store().change(ids, change);
    session.say(Count.of(changed, "entry") + " changed");
    return ExitCode.FINE;
  }

  private static Change change(List<String> words) throws CommandException {
    return switch (words.get(0)) {
      case "read" -> new Change.Read(true);
      case "unread" -> new Change.Read(false);
      case "star" -> new Change.Star(true);
      case "unstar" -> new Change.Star(false);
      case "tag" -> new Change.AddTag(words.get(1));
      case "untag" -> new Change.RemoveTag(words.get(1));
      default ->
          throw CommandException.usage(
              "mark takes read, unread, star, unstar, tag or untag, not " + words.get(0));
    };
  }

  /** A bare number was a search for that number, and marked what nobody had meant. */
  private static String aboutNumber(String number) {
    return number
        + " is no id; say e"
        + number
        + " for that entry, or '\""
        + number
        + "\"' for the entries that hold the number; nothing was changed";
  }

  private static List<EntryId> ids(List<String> words, Session session) throws CommandException {
    if (String.join("", words).isBlank()) {
      throw CommandException.usage(
          "mark needs ids or a query; an empty one would mean every entry, say is:any if you mean"
              + " it");
    }
    if (words.stream().allMatch(word -> word.matches("[0-9]+"))) {
      throw CommandException.usage(aboutNumber(words.get(0)));
    }
    List<EntryId> ids = words.stream().map(EntryId::parse).flatMap(Optional::stream).toList();
    if (!ids.isEmpty() && ids.size() < words.size()) {
      throw CommandException.usage("mark takes ids or a query, not both; nothing was changed");
    }
    if (ids.size() == words.size()) {
      for (EntryId id : ids) {
        if (session.store().entry(id).isEmpty()) {
          throw CommandException.usage("there is no entry " + id + "; 'dateline list' shows ids");
        }
      }
      return ids;
    }
    return session.store().find(Queries.parse(String.join(" ", words)), Integer.MAX_VALUE).stream()
        .map(StoredEntry::id)
        .toList();
  }
}
