package dev.armature.cli;

import java.io.PrintWriter;
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
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException problem) {
    String message =
        String.valueOf(problem.getMessage())
            .replaceAll("\\s*\\R\\s*", " ")
            .replace("option option", "option"); // Picocli's own slip of the pen.
    return message.isEmpty()
        ? "wrong usage"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
