package dev.armature.cli;

import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Explanations;
import dev.armature.generator.diagnostic.Suggestion;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a diagnostic. */
@Command(
    name = "explain",
    description = "Explain the code of a diagnostic; without one, list all codes.",
    footer = {"", "Example:", "  armature explain source/duplicate-key"})
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "As it stands in brackets: error[CODE].")
  private @Nullable String code;

  @Spec private CommandSpec spec;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (code == null) {
      Codes.all().forEach(each -> terminal.out().println(each + "  " + Codes.title(each)));
      return ExitCode.OK;
    }
    String text = Explanations.load().of(code);
    if (text == null) {
      throw new CommandLine.ParameterException(spec.commandLine(), unknown(code));
    }
    terminal.out().println(code + "\n\n" + text);
    return ExitCode.OK;
  }

  private static String unknown(String code) {
    String near = Suggestion.didYouMean(code, Codes.all());
    return "There is no diagnostic '"
        + code
        + "'; "
        + (near == null ? "'armature explain' lists all" : near);
  }
}
