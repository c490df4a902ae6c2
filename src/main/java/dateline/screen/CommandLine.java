package dateline.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that can be typed behind {@code :}, and how Tab completes them. */
final class CommandLine {
  /** Commands that take words, with what they do; every operation is a command too. */
  static final Map<String, String> COMMANDS = commands();

  private static final List<String> QUERY_WORDS =
      List.of(
          "is:unread",
          "is:read",
          "is:starred",
          "newer:1d",
          "newer:7d",
          "feed:",
          "tag:",
          "title:",
          "actor:",
          "and",
          "or",
          "not");

  private CommandLine() {}

  private static Map<String, String> commands() {
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put("search WORDS", "search all news");
    commands.put("filter QUERY", "filter the list; without a query: all of it again");
    commands.put("tag NAME -NAME", "add and remove tags of the entry");
    commands.put("open N", "open link N of the article in the browser");
    commands.put("save FILE", "save the article as text; ~/ is your home folder");
    commands.put("pipe COMMAND WORDS", "give the article's text to a command, without a shell");
    commands.put("theme NAME", "change the colours: " + String.join(", ", Theme.NAMES));
    return commands;
  }

  /** What the last word of a line can become. */
  static List<String> candidates(Prompt.Kind kind, String line, List<String> tags) {
    String word = line.substring(line.lastIndexOf(' ') + 1);
    Stream<String> words =
        switch (kind) {
          case COMMAND -> commandWords(line, tags);
          case FILTER -> Stream.concat(QUERY_WORDS.stream(), tags.stream().map(t -> "tag:" + t));
          case TAG -> tags.stream();
          case SEARCH, FIND, SAVE, PIPE -> Stream.empty();
        };
    return words.filter(candidate -> candidate.startsWith(word)).distinct().sorted().toList();
  }

  private static Stream<String> commandWords(String line, List<String> tags) {
    if (line.startsWith("theme ")) {
      return Theme.NAMES.stream();
    }
    if (line.startsWith("filter ")) {
      return candidates(Prompt.Kind.FILTER, line, tags).stream();
    }
    if (line.contains(" ")) {
      return line.startsWith("tag ") ? tags.stream() : Stream.empty();
    }
    List<String> words = new ArrayList<>();
    COMMANDS.keySet().forEach(command -> words.add(command.split(" ")[0] + " "));
    Stream.of(Operation.values()).forEach(operation -> words.add(operation.id()));
    return words.stream();
  }

  /** The line with its last word completed as far as the candidates agree. */
  static String complete(String line, List<String> candidates) {
    if (candidates.isEmpty()) {
      return line;
    }
    String common = candidates.get(0);
    for (String candidate : candidates) {
      int same = 0;
      while (same < Math.min(common.length(), candidate.length())
          && common.charAt(same) == candidate.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return line.substring(0, line.lastIndexOf(' ') + 1) + common;
  }
}
