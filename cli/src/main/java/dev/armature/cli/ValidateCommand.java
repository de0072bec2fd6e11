package dev.armature.cli;

import dev.armature.generator.Generator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads and checks a contract; writes nothing. */
@Command(
    name = "validate",
    description = "Read and check a contract, and write nothing.",
    footer = {
      "",
      "Examples:",
      "  armature validate -i petstore.yaml",
      "  armature validate -i petstore.yaml --strict --format github"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContractOptions contract = new ContractOptions();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new GeneratorRun(terminal, contract)
        .execute(
            contract.toConfig(terminal),
            Generator::validate,
            result ->
                terminal.out().println(contract.name() + ": valid, " + Summary.contents(result)))
        .code();
  }
}
