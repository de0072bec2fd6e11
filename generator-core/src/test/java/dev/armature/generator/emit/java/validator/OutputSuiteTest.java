package dev.armature.generator.emit.java.validator;

import static dev.armature.generator.emit.java.validator.SuiteFiles.get;
import static dev.armature.generator.emit.java.validator.SuiteFiles.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonTape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suite's tests of output, judged by our own validators of its output schemas. */
class OutputSuiteTest {
  private static final ValidatorOptions ASSERTING = new ValidatorOptions(true, Map.of(), false);

  /** A test: its schema, its value, and the schema of its output. */
  private record Case(String name, int schema, String data, int basic) {}

  @ParameterizedTest
  @CsvSource({
    "draft2019-09, JSON_SCHEMA_2019_09, https://json-schema.org/draft/2019-09/output/schema",
    "draft2020-12, JSON_SCHEMA_2020_12, https://json-schema.org/draft/2020-12/output/schema"
  })
  void outputIsWhatTheSuiteExpects(String folder, Dialect dialect, String uri) {
    assumeTrue(SuiteFiles.areThere(), "no official suite, so its output tests do not run");
    String output =
        JsonText.of(
            SuiteFiles.parse(SuiteFiles.at("output-tests/" + folder + "/output-schema.json")));
    CompiledSchemas schemas = new CompiledSchemas();
    schemas.add(output, dialect, ASSERTING, Map.of());
    int number = 1;
    List<Case> cases = new ArrayList<>();
    for (Path file : SuiteFiles.below("output-tests/" + folder + "/content")) {
      for (Node each : items(SuiteFiles.parse(file))) {
        int schema = number++;
        schemas.add(JsonText.of(get(each, "schema")), dialect, ValidatorOptions.DEFAULT, Map.of());
        for (Node test : items(get(each, "tests"))) {
          String basic = JsonText.of(get(get(test, "output"), "basic"));
          schemas.add(basic, dialect, ASSERTING, Map.of(uri, output));
          String data = JsonText.of(get(test, "data"));
          cases.add(new Case(file.getFileName().toString(), schema, data, number++));
        }
      }
    }
    List<SchemaValidator> validators = schemas.compile();
    for (Case each : cases) {
      check(each, validators);
    }
    assertThat(cases).hasSize(4);
  }

  private static void check(Case each, List<SchemaValidator> validators) {
    Evaluation found = validators.get(each.schema()).explain(JsonTape.of(each.data()), 0);
    SchemaValidator basic = validators.get(each.basic());
    assertThat(basic.explain(JsonTape.of(found.basic()), 0).violations())
        .as(each.name() + ": " + found.basic())
        .isEmpty();
    SchemaValidator general = validators.get(0);
    for (String output : List.of(found.flag(), found.basic(), found.detailed())) {
      assertThat(general.explain(JsonTape.of(output), 0).violations()).as(output).isEmpty();
    }
  }
}
