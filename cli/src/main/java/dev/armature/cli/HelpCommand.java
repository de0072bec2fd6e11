package dev.armature.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the help of a command: what many type before they know of {@code --help}. */
@Command(
    name = "help",
    description = "Print the help of a command, or this one.",
    footer = {"", "Example:", "  armature help generate"})
final class HelpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Which command.")
  private @Nullable String command;

  @Spec private CommandSpec spec;

  HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    CommandLine asked = command == null ? root : root.getSubcommands().get(command);
    if (asked == null) {
      throw new CommandLine.ParameterException(root, UsageError.noCommand(command, root));
    }
    asked.usage(terminal.out(), asked.getColorScheme());
    return ExitCode.OK;
  }
}
