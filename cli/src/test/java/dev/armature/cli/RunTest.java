package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RunTest {
  private final Console console = Console.redirected();

  @Test
  void aFullStackIsAFindingAboutTheContract() {
    int code = run(console, failing(new StackOverflowError()));

    assertThat(code).isEqualTo(1);
    assertThat(console.err()).startsWith("a.yaml:1:1: error[run/nesting]: ").contains("help:");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void aFullHeapIsAFindingAboutTheContract() {
    int code = run(console, failing(new OutOfMemoryError()));

    assertThat(code).isEqualTo(1);
    assertThat(console.err()).startsWith("a.yaml:1:1: error[run/memory]: ").contains("-Xmx");
  }

  @Test
  void anUnwritableOutputIs74() {
    int code =
        run(
            console,
            (generator, config) -> {
              Diagnostics diagnostics = new Diagnostics();
              diagnostics.error("output/io", Span.NONE, "no space left", null);
              return result(diagnostics);
            });

    assertThat(code).isEqualTo(74);
    assertThat(console.err()).startsWith("error[output/io]: ").contains("no space left");
  }

  @Test
  void progressIsSeenOnATerminalOnly() {
    Console watched = Console.interactive();
    run(watched, failing(new OutOfMemoryError()));

    assertThat(watched.err()).startsWith("\r\u001b[Ka.yaml: read …\r\u001b[K");
    assertThat(console.err()).doesNotContain("\u001b", "…\r");
  }

  private static GeneratorRun.Step failing(Error error) {
    return (generator, config) -> {
      generator.validate(config);
      throw error;
    };
  }

  private static GeneratorResult result(Diagnostics diagnostics) {
    return new GeneratorResult(diagnostics, null, null, List.of(), GeneratorResult.Summary.NOTHING);
  }

  private static int run(Console console, GeneratorRun.Step step) {
    ContractOptions contract = new ContractOptions();
    new CommandLine(contract).setCaseInsensitiveEnumValuesAllowed(true).parseArgs("-i", "a.yaml");
    return new GeneratorRun(console.terminal(), contract)
        .execute(contract.toConfig(console.terminal()), step, result -> {})
        .code();
  }
}
