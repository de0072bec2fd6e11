package dev.armature.cli;

import dev.armature.generator.Exhaustion;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.output.OutputException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of the generator: progress, diagnostics, result, exit code. */
final class GeneratorRun {
  private final Terminal terminal;
  private final ContractOptions contract;

  GeneratorRun(Terminal terminal, ContractOptions contract) {
    this.terminal = terminal;
    this.contract = contract;
  }

  /** What the generator is asked to do. */
  @FunctionalInterface
  interface Step {
    GeneratorResult run(Generator generator, GeneratorConfig config);
  }

  /** How it ended; without a result if it broke off. */
  record Outcome(int code, @Nullable GeneratorResult result) {}

  /** Runs, and prints the result if there were no errors. */
  Outcome execute(GeneratorConfig config, Step step, Consumer<GeneratorResult> print) {
    try {
      GeneratorResult result = step(config, step);
      report(result.diagnostics());
      if (result.diagnostics().hasErrors()) {
        return new Outcome(exitCode(result.diagnostics()), result);
      }
      print.accept(result);
      terminal.out().flush();
      return new Outcome(ExitCode.OK, result);
    } catch (StackOverflowError e) {
      return brokenOff(Exhaustion.STACK.at(contract.name()));
    } catch (OutOfMemoryError e) {
      return brokenOff(Exhaustion.MEMORY.at(contract.name()));
    }
  }

  private GeneratorResult step(GeneratorConfig config, Step step) {
    Progress progress = new Progress(terminal, contract.name());
    try {
      return step.run(new Generator(progress), config);
    } finally {
      progress.end();
    }
  }

  private Outcome brokenOff(Diagnostic why) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(why);
    report(diagnostics);
    return new Outcome(ExitCode.CONTRACT, null);
  }

  private static int exitCode(Diagnostics diagnostics) {
    boolean unwritable =
        diagnostics.all().stream()
            .anyMatch(d -> d.severity() == Severity.ERROR && OutputException.isCode(d.code()));
    return unwritable ? ExitCode.OUTPUT : ExitCode.CONTRACT;
  }

  private void report(Diagnostics diagnostics) {
    terminal.err().print(contract.printer(terminal.colours()).print(diagnostics));
    if (contract.format() == DiagnosticFormat.TEXT && diagnostics.count() > 0) {
      terminal.err().println(Summary.findings(diagnostics));
    }
    terminal.err().flush();
  }
}
