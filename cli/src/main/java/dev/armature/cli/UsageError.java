package dev.armature.cli;

import dev.armature.generator.diagnostic.Suggestion;
import java.io.PrintWriter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: one line, a suggestion, where help is. */
final class UsageError {
  private UsageError() {}

  static int report(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText("armature: " + sentence(problem)));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  /** That there is no such command, with the one that was meant. */
  static String noCommand(@Nullable String word, CommandLine root) {
    return unknown("There is no command", word, root.getSubcommands().keySet());
  }

  private static String sentence(ParameterException problem) {
    String message =
        problem instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched.getUnmatched().get(0), unmatched)
            : String.valueOf(problem.getMessage())
                .replaceAll("\\s*\\R\\s*", " ")
                .replace("option option", "option"); // Picocli's own slip of the pen.
    return message.isEmpty()
        ? "wrong usage"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String unmatched(String word, UnmatchedArgumentException problem) {
    CommandLine command = problem.getCommandLine();
    if (problem.isUnknownOption()) {
      Collection<String> known = command.getCommandSpec().optionsMap().keySet();
      return unknown("There is no option", word, known);
    }
    return command.getSubcommands().isEmpty()
        ? "'" + word + "' is one argument too many"
        : noCommand(word, command);
  }

  private static String unknown(String what, @Nullable String word, Collection<String> known) {
    String near = word == null ? null : Suggestion.didYouMean(word, known);
    return what + " '" + word + "'" + (near == null ? "" : "; " + near);
  }
}
