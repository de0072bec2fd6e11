package dev.armature.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
    name = "completion",
    description = "Print a completion script for the shell.",
    footer = {
      "",
      "Examples:",
      "  source <(armature completion bash)",
      "  armature completion zsh > ~/.armature.zsh; source ~/.armature.zsh"
    })
final class CompletionCommand implements Callable<Integer> {
  /** For zsh the same script works behind its emulation of bash's completion. */
  enum Shell {
    BASH,
    ZSH
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private @Nullable Shell shell;

  @Spec private CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (shell == Shell.ZSH) {
      terminal.out().println("autoload -U +X compinit && compinit -u");
      terminal.out().println("autoload -U +X bashcompinit && bashcompinit");
    }
    terminal.out().print(AutoComplete.bash("armature", spec.root().commandLine()));
    return ExitCode.OK;
  }
}
