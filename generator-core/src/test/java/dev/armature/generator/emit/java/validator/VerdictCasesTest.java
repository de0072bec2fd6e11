package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Keywords next to each other in ways that the official suite does not try, by every path. */
class VerdictCasesTest {
  private record Case(String schema, List<String> documents) {}

  @TestFactory
  List<DynamicNode> cases() throws IOException {
    List<Case> cases = read(Path.of("src/test/resources/verdicts/cases.txt"));
    CompiledSchemas schemas = new CompiledSchemas();
    for (Case each : cases) {
      schemas.add(each.schema(), Dialect.JSON_SCHEMA_2020_12, ValidatorOptions.DEFAULT, Map.of());
    }
    List<SchemaValidator> validators = schemas.compile();
    List<DynamicNode> tests = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      tests.add(container(cases.get(i), validators.get(i)));
    }
    return tests;
  }

  private static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("?")) {
        cases.add(new Case(line.substring(2), new ArrayList<>()));
      } else if (line.startsWith("+") || line.startsWith("-")) {
        cases.get(cases.size() - 1).documents().add(line);
      } else {
        assertThat(line).matches("(#.*)?");
      }
    }
    return cases;
  }

  private static DynamicNode container(Case example, SchemaValidator validator) {
    return dynamicContainer(
        example.schema(),
        example.documents().stream()
            .map(
                line ->
                    dynamicTest(
                        line, () -> ask(validator, line.substring(2), line.charAt(0) == '+'))));
  }

  static void ask(SchemaValidator validator, String document, boolean valid) {
    JsonTape tape = JsonTape.of(document);
    assertThat(validator.isValid(tape, 0)).as("by tape").isEqualTo(valid);
    assertThat(validator.isValidByTokens(document.getBytes(StandardCharsets.UTF_8)))
        .as("by bytes")
        .isEqualTo(valid);
    assertThat(validator.explain(tape, 0).violations().isEmpty())
        .as("by explanation")
        .isEqualTo(valid);
  }
}
