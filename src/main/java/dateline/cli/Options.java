package dateline.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Short forms for describing options to picocli without its annotations, which cost 100 ms a start.
 */
final class Options {
  private Options() {}

  static OptionSpec flag(String about, String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0").description(about).build();
  }

  static OptionSpec value(String label, String about, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(about)
        .build();
  }

  static PositionalParamSpec rest(String label, String arity, String about) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(about)
        .build();
  }

  /** Examples come first in the help: most people want one to copy. */
  static void examples(CommandSpec spec, String about, String... examples) {
    StringBuilder text = new StringBuilder("%n" + about + "%n%nExamples:%n");
    for (String example : examples) {
      text.append("  ").append(example.replace("%", "%%")).append("%n");
    }
    spec.usageMessage().header(text.toString());
  }

  static boolean has(ParseResult arguments, String option) {
    return arguments.matchedOptionValue(option, false);
  }

  static Optional<String> text(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, (String) null));
  }

  static List<String> words(ParseResult arguments) {
    return arguments.hasMatchedPositional(0)
        ? List.copyOf(arguments.matchedPositionalValue(0, List.<String>of()))
        : List.of();
  }

  static Optional<Integer> number(ParseResult arguments, String option, int least, int most)
      throws CommandException {
    Optional<String> text = text(arguments, option);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    throw CommandException.usage(
        option + " takes a whole number from " + least + " to " + most + ", not " + text.get());
  }
}
