package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTest {
  private final Console console = Console.redirected();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | a command is missing",
        "generte | there is no command 'generte'; did you mean 'generate'?",
        "frobnicate | there is no command 'frobnicate'\n",
        "help generat | there is no command 'generat'; did you mean 'generate'?",
        "help generate validate | 'validate' is one argument too many",
        "generate -i a.yaml -o out --chek | there is no option '--chek'; did you mean '--check'?",
        "explain a b | 'b' is one argument too many",
        "generate -o out | '--input=FILE'",
        "generate -i a.yaml | '--output=DIR'",
        "generate -i a.yaml -o out --target clients | there is no target 'clients'; there are server",
        "generate -i a.yaml -o out --overly b.yaml | did you mean '--overlay'?",
        "generate -i a.yaml -o out --check --clean | --check cannot go with --clean",
        "generate -i a.yaml -o out --check --watch | --check cannot go with --watch",
        "generate -i - -o out --watch | --watch needs a file",
        "generate -i a.yaml -o out -p com.class | 'com.class' cannot be a Java package",
        "generate -i a.yaml -o out -p ../x | '../x' cannot be a Java package",
        "generate -i a.yaml -o out -p java.util | 'java.util' cannot be a Java package",
        "validate -i a.yaml --lenient --strict | --lenient",
        "validate -i a.yaml --format xml | 'xml'",
        "validate -i a.yaml --max-input none | 'none' is not a size",
        "validate -i a.yaml --max-input 3000M | too large",
        "openapi -i a.yaml --oas 3.3 | '3.3' is none of 3.0, 3.1, 3.2",
        "openapi -o a.json | '--input=FILE'",
        "completion fish | 'fish'",
        "check-json a.json | '--schema=SCHEMA'",
        "check-json -s s.json | there is nothing to check",
        "check-json -s s.json --dialect draft8 a.json | did you mean 'draft",
        "check-json -s s.json --remotes https://a/=nowhere a.json | there is no folder 'nowhere'",
        "check-json -s s.json --remotes x a.json | value for option '--remotes'",
        "check-json --batch a.json | --batch takes schemas and instances from stdin",
        "check-json -s s.json --output xml a.json | 'xml'",
        "explain no/such-code | there is no diagnostic 'no/such-code'"
      })
  void wrongUsageIsTwoAndOneSentence(String line, String expected) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(console.run(arguments)).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).startsWith("armature: ").contains(expected).contains("--help'.");
    assertThat(console.err()).doesNotContain("Usage:");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandHasHelpWithAnExample(String command) {
    assertThat(console.run(command, "--help")).isZero();
    assertThat(console.out()).startsWith("Usage: armature " + command).contains("Example");
    assertThat(console.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandIsWhatItsOptionPrints(String command) {
    Console option = Console.redirected();
    option.run(command, "--help");
    assertThat(console.run("help", command)).isZero();
    assertThat(console.out()).isEqualTo(option.out());
  }

  @Test
  void helpListsEveryCommandAndExitCode() {
    assertThat(console.run("help")).isZero();
    assertThat(console.out()).contains(commands()).contains("70", "74");
    Console option = Console.redirected();
    option.run("--help");
    assertThat(option.out()).isEqualTo(console.out());
  }

  @Test
  void helpFitsEightyColumnsAndBreaksNoExample() {
    CommandLine root = Main.commandLine(console.terminal());
    for (CommandLine command : root.getSubcommands().values()) {
      assertThat(command.getUsageMessage().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThan(81))
          .contains(command.getCommandSpec().usageMessage().footer());
    }
    assertThat(root.getUsageMessage().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(81))
        .contains(root.getCommandSpec().usageMessage().footer());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpNamesPagesThatExist(String command) {
    console.run(command, "--help");
    for (Matcher page = Pattern.compile("docs/\\S+\\.md").matcher(console.out()); page.find(); ) {
      assertThat(Path.of("..", page.group())).exists();
    }
  }

  @Test
  void theGeneratorsConfigurationHasItsOwnPage() {
    console.run("generate", "--help");
    assertThat(console.out().replaceAll("\\s+", " "))
        .contains("--config=FILE Settings of the generator; see docs/generator-configuration.md.");
  }

  private static Set<String> commands() {
    return Main.commandLine(Console.redirected().terminal()).getSubcommands().keySet();
  }

  @Test
  void versionIsTheBuildsOwn() {
    assertThat(console.run("--version")).isZero();
    assertThat(console.out()).matches("armature \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "500KB, 512000", "500k, 512000", "64MB, 67108864", "2M, 2097152"})
  void sizesHaveUnits(String written, long bytes) {
    assertThat(new ByteSize().convert(written)).isEqualTo(bytes);
  }
}
