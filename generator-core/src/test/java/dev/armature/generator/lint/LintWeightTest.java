package dev.armature.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings of lint weigh, and where they are told. */
class LintWeightTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: T, version: "1"}
      servers: [{url: "http://api.example.com"}]
      paths:
        /a:
          get:
            parameters: [{name: q, in: query, schema: {type: string}}]
            responses: {"200": {description: ok}}
      """;

  @TempDir private Path folder;

  @Test
  void validatingTellsHintsAndGeneratingCountsThem() throws IOException {
    assertThat(lint(validate(config("")))).hasSize(4);
    GeneratorResult generated = generate(config(""));
    assertThat(lint(generated)).containsExactly("warning lint/plain-http");
    assertThat(generated.summary().hints()).isEqualTo(3);
    assertThat(generated.succeeded()).isTrue();
  }

  @Test
  void aRaisedRuleStopsARun() throws IOException {
    GeneratorConfig config = config("severities: {lint/no-operation-id: error}");
    assertThat(lint(validate(config))).contains("error lint/no-operation-id");
    GeneratorResult generated = generate(config);
    assertThat(lint(generated)).contains("error lint/no-operation-id");
    assertThat(generated.output()).isNull();
  }

  @Test
  void aSilencedRuleIsNeitherToldNorCounted() throws IOException {
    GeneratorConfig config =
        config("severities: {lint/plain-http: off, lint/unbounded-string: off}");
    assertThat(lint(validate(config)))
        .containsExactlyInAnyOrder("note lint/no-client-error", "note lint/no-operation-id");
    assertThat(lint(generate(config))).isEmpty();
    assertThat(generate(config).summary().hints()).isEqualTo(2);
  }

  @Test
  void strictRunsTakeWarningsForErrorsAndLeaveHints() throws IOException {
    GeneratorResult strict = validate(config("").withLevel(Level.STRICT));
    assertThat(lint(strict)).contains("error lint/plain-http", "note lint/no-operation-id");
    assertThat(strict.diagnostics().count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void contractsWithErrorsAreNotLookedAt() throws IOException {
    GeneratorConfig config = config("accept: [{code: ref/dangling, at: /nothing}]");
    assertThat(lint(validate(config))).isEmpty();
  }

  private GeneratorConfig config(String text) throws IOException {
    Path contract = Files.writeString(folder.resolve("contract.yaml"), CONTRACT);
    Path file = Files.writeString(folder.resolve("config.yaml"), text.isEmpty() ? "{}" : text);
    return GeneratorConfig.of(contract).withConfigFile(file);
  }

  private static GeneratorResult validate(GeneratorConfig config) {
    return new Generator().validate(config);
  }

  private static GeneratorResult generate(GeneratorConfig config) {
    return new Generator().run(config, new MemoryOutput());
  }

  private static List<String> lint(GeneratorResult result) {
    return result.diagnostics().sorted().stream()
        .filter(each -> each.code().startsWith("lint/"))
        .map(LintWeightTest::text)
        .toList();
  }

  private static String text(Diagnostic each) {
    return each.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + each.code();
  }
}
