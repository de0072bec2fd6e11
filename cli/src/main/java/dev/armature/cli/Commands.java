package dev.armature.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes the commands, each with the terminal in hand. */
final class Commands implements CommandLine.IFactory {
  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command = command(type);
    return command == null ? others.create(type) : type.cast(command);
  }

  private @Nullable Object command(Class<?> type) {
    if (type == GenerateCommand.class) {
      return new GenerateCommand(terminal);
    }
    if (type == ValidateCommand.class) {
      return new ValidateCommand(terminal);
    }
    if (type == CheckJsonCommand.class) {
      return new CheckJsonCommand(terminal);
    }
    if (type == PrintIrCommand.class) {
      return new PrintIrCommand(terminal);
    }
    if (type == OpenApiCommand.class) {
      return new OpenApiCommand(terminal);
    }
    if (type == ExplainCommand.class) {
      return new ExplainCommand(terminal);
    }
    if (type == HelpCommand.class) {
      return new HelpCommand(terminal);
    }
    return type == CompletionCommand.class ? new CompletionCommand(terminal) : null;
  }
}
