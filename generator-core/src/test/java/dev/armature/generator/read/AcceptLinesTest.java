package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every error prints that can be accepted is a line that accepts it and no other. */
class AcceptLinesTest {
  private static final Pattern LINE = Pattern.compile("; it is then [^:]+: (accept: \\[.*])$");

  @TempDir private Path folder;

  static List<Path> contracts() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources"), 3)) {
      return all.filter(file -> file.getFileName().toString().matches("input\\.(yaml|json)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aPrintedLineAcceptsItsErrorAndNoOther(Path contract) throws IOException {
    List<Diagnostic> errors = errors(validate(contract, null));
    for (Diagnostic error : errors) {
      assertThat(line(error) != null)
          .as("whether there is a line: " + error)
          .isEqualTo(Codes.isRecoverable(error.code()));
      if (line(error) != null) {
        accept(contract, error, errors);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void lenientRunsNameWhatIsMadeOfEachError(Path contract) {
    List<Diagnostic> errors = errors(validate(contract, null));
    GeneratorConfig config = GeneratorConfig.of(contract).withLevel(Level.LENIENT);
    List<Diagnostic> lenient = new Generator().validate(config).diagnostics().sorted();
    assertThat(errors(lenient)).noneMatch(each -> Codes.isRecoverable(each.code()));
    for (Diagnostic error : errors) {
      lenient.stream()
          .filter(each -> isSame(each, error) && Codes.isRecoverable(error.code()))
          .forEach(each -> assertThat(each.message()).startsWith(error.message() + "; "));
    }
  }

  @Test
  void everyCodeThatCanBeAcceptedHasSuchAnError() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path contract : contracts()) {
      errors(validate(contract, null)).stream()
          .filter(each -> line(each) != null)
          .forEach(each -> seen.add(each.code()));
    }
    errors(validate(deep(), null)).forEach(each -> seen.add(each.code()));
    assertThat(seen)
        .containsExactlyElementsOf(Codes.all().stream().filter(Codes::isRecoverable).toList());
  }

  @Test
  void schemasThatNestTooDeeplyCanBeAccepted() throws IOException {
    Path contract = deep();
    List<Diagnostic> errors = errors(validate(contract, null));
    assertThat(errors).extracting(Diagnostic::code).containsOnly("schema/too-deep");
    for (Diagnostic error : errors) {
      accept(contract, error, errors);
    }
  }

  private Path deep() throws IOException {
    StringBuilder schemas = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      schemas.append(
          "    S%d: {allOf: [{$ref: '#/components/schemas/S%d'}, {minProperties: %d}]}\n"
              .formatted(i, i + 1, i));
    }
    return Files.writeString(
        folder.resolve("deep.yaml"),
        """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /a:
            get:
              responses:
                "200":
                  description: ok
                  content: {application/json: {schema: {$ref: "#/components/schemas/S0"}}}
        components:
          schemas:
            S300: {type: object}
        """
            + schemas);
  }

  @Test
  void hostileAndLongNamesMakeLinesThatWork() throws IOException {
    for (String name :
        List.of("a\\\"b\\\\c\\t\\u202e\\x07\\n😀\\U0001F3F4\\U000E0067'#*", "x".repeat(900))) {
      Path contract =
          Files.writeString(
              folder.resolve("hostile.yaml"),
              """
              openapi: 3.1.0
              info: {title: T, version: "1"}
              paths:
                "/%s/{x}{y}":
                  get: {responses: {"200": {description: ok}}}
                "/other/{x}{y}":
                  get: {responses: {"200": {description: ok}}}
              """
                  .formatted(name));
      List<Diagnostic> errors = errors(validate(contract, null));
      assertThat(errors).hasSize(2);
      for (Diagnostic error : errors) {
        accept(contract, error, errors);
      }
    }
  }

  @Test
  void aRuleThatMatchesNothingIsAnErrorAtItsPlace() throws IOException {
    Path contract = Path.of("src/test/resources/reader/petstore/input.yaml");
    String rules =
        """
        accept:
          - {code: ref/dangling, at: /paths/~1nothing}
          - {code: naming/clash}
        """;
    List<Diagnostic> errors = errors(validate(contract, rules));
    assertThat(errors).extracting(Diagnostic::code).containsOnly("config/unused-accept").hasSize(2);
    assertThat(errors).extracting(each -> each.span().line()).containsExactly(2, 3);
    assertThat(errors.get(1).help()).contains("never accepted");
  }

  @Test
  void aRuleWithoutPlaceAcceptsItsCodeEverywhere() throws IOException {
    Path contract = Path.of("src/test/resources/reader/ref-faults/input.yaml");
    List<Diagnostic> errors = errors(validate(contract, "accept: [{code: ref/dangling}]"));
    assertThat(errors).extracting(Diagnostic::code).doesNotContain("ref/dangling").isNotEmpty();
  }

  private void accept(Path contract, Diagnostic error, List<Diagnostic> errors) throws IOException {
    List<Diagnostic> now = validate(contract, line(error));
    assertThat(now)
        .as("what is accepted by " + line(error))
        .noneMatch(each -> each.code().startsWith("config/"))
        .filteredOn(each -> isSame(each, error))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    for (Diagnostic other : errors) {
      if (!isSame(other, error)) {
        assertThat(now)
            .as("what else is accepted by " + line(error))
            .noneMatch(each -> isSame(each, other) && each.severity() != Severity.ERROR);
      }
    }
  }

  /** Accepted ones say after the message what is made of the part. */
  private static boolean isSame(Diagnostic found, Diagnostic error) {
    return found.code().equals(error.code())
        && found.span().toString().equals(error.span().toString())
        && found.message().startsWith(error.message());
  }

  private static @Nullable String line(Diagnostic error) {
    String printed = DiagnosticPrinter.text(error, false);
    Matcher line = LINE.matcher(printed);
    return line.find() ? line.group(1) : null;
  }

  private List<Diagnostic> validate(Path contract, @Nullable String config) {
    GeneratorConfig run = GeneratorConfig.of(contract);
    if (config != null) {
      run = run.withConfigFile(write(config));
    }
    return new Generator().validate(run).diagnostics().sorted();
  }

  private Path write(String config) {
    try {
      return Files.writeString(folder.resolve("config.yaml"), config);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> errors(List<Diagnostic> all) {
    return all.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }
}
