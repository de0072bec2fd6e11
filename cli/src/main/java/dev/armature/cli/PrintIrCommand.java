package dev.armature.cli;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.ir.Service;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was understood of a contract. */
@Command(
    name = "print-ir",
    description = "Print what was understood of a contract: the form that every target reads.",
    footer = {"", "Example:", "  armature print-ir -i petstore.yaml | less"})
final class PrintIrCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContractOptions contract = new ContractOptions();

  PrintIrCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new GeneratorRun(terminal, contract)
        .execute(contract.toConfig(terminal), Generator::read, this::print)
        .code();
  }

  private void print(GeneratorResult result) {
    Service service = result.service();
    if (service != null) {
      terminal.out().print(IrPrinter.print(service));
    }
  }
}
