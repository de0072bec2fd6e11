package dev.armature.cli;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.crosscheck.CrossCheck;
import dev.armature.generator.crosscheck.SecondReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads and checks a contract; writes nothing. */
@Command(
    name = "validate",
    description = "Read and check a contract, and write nothing.",
    footer = {
      "",
      "Examples:",
      "  armature validate -i petstore.yaml",
      "  armature validate -i petstore.yaml --strict --format github",
      "  armature validate -i petstore.yaml --cross-check"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContractOptions contract = new ContractOptions();

  @Option(
      names = "--cross-check",
      description = "Read it by swagger-parser, too, and tell where the two differ.")
  private boolean crossCheck;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new GeneratorRun(terminal, contract)
        .execute(
            contract.toConfig(terminal),
            crossCheck ? checked(SecondReaders.first(spec)) : Generator::validate,
            result ->
                terminal.out().println(contract.name() + ": valid, " + Summary.contents(result)))
        .code();
  }

  /** A contract with errors is not worth a second opinion. */
  private static GeneratorRun.Step checked(SecondReader reader) {
    return (generator, config) -> {
      GeneratorResult result = generator.validate(config);
      if (result.service() != null && !result.diagnostics().hasErrors()) {
        new CrossCheck(reader).check(result.service(), result.diagnostics());
      }
      return result;
    };
  }
}
