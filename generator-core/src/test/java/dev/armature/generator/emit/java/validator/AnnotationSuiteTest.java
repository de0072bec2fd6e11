package dev.armature.generator.emit.java.validator;

import static dev.armature.generator.emit.java.validator.SuiteFiles.get;
import static dev.armature.generator.emit.java.validator.SuiteFiles.items;
import static dev.armature.generator.emit.java.validator.SuiteFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.Annotation;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonTape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suite's tests of annotations, in every dialect that each one is for. */
class AnnotationSuiteTest {
  private final List<Node> cases = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int asserted;

  @ParameterizedTest
  @CsvSource({
    "DRAFT_4, 4, 17",
    "DRAFT_6, 6, 23",
    "DRAFT_7, 7, 31",
    "JSON_SCHEMA_2019_09, 2019, 62",
    "JSON_SCHEMA_2020_12, 2020, 84"
  })
  void annotationsAreWhatTheSuiteExpects(Dialect dialect, int release, int count) {
    assumeTrue(SuiteFiles.areThere(), "no official suite, so its annotations are not tested");
    CompiledSchemas schemas = new CompiledSchemas();
    for (Path file : SuiteFiles.below("annotations/tests")) {
      for (Node each : items(get(SuiteFiles.parse(file), "suite"))) {
        if (isFor(each, release)) {
          cases.add(each);
          schemas.add(
              JsonText.of(get(each, "schema")), dialect, ValidatorOptions.DEFAULT, Map.of());
        }
      }
    }
    List<SchemaValidator> validators = schemas.compile();
    for (int i = 0; i < cases.size(); i++) {
      check(cases.get(i), validators.get(i));
    }
    assertThat(wrong).isEmpty();
    assertThat(asserted).isEqualTo(count);
  }

  /** {@code 6,<=2019}: from draft 6 to 2019-09. */
  private static boolean isFor(Node each, int release) {
    Node compatibility = ((Node.ObjectNode) each).get("compatibility");
    if (!(compatibility instanceof Node.StringNode string)) {
      return true;
    }
    boolean all = true;
    for (String part : string.value().split(",")) {
      int number = Integer.parseInt(part.replaceAll("[<=]", ""));
      boolean fits =
          part.startsWith("<=")
              ? release <= number
              : part.startsWith("=") ? release == number : release >= number;
      all &= fits;
    }
    return all;
  }

  private void check(Node each, SchemaValidator validator) {
    for (Node test : items(get(each, "tests"))) {
      JsonTape tape = JsonTape.of(JsonText.of(get(test, "instance")));
      Evaluation evaluation = validator.explain(tape, 0);
      for (Node assertion : items(get(test, "assertions"))) {
        asserted++;
        Map<String, String> expected = new TreeMap<>();
        for (Node.Member member : ((Node.ObjectNode) get(assertion, "expected")).members()) {
          expected.put(member.key(), JsonText.of(member.value()));
        }
        String keyword = text(assertion, "keyword");
        Map<String, String> found = new TreeMap<>();
        for (Annotation annotation : evaluation.annotations(text(assertion, "location"), keyword)) {
          found.put(schemaOf(annotation, get(each, "schema")), annotation.json());
        }
        if (!found.equals(expected)) {
          wrong.add(text(each, "description") + ": " + JsonText.of(test) + " gave " + found);
        }
      }
    }
  }

  /** Where the schema of an annotation is, from the root: the suite ignores embedded resources. */
  private static String schemaOf(Annotation annotation, Node root) {
    String location = annotation.absoluteKeywordLocation();
    int hash = location.indexOf('#');
    String pointer = location.substring(hash + 1, location.lastIndexOf('/'));
    String resource = location.substring(location.lastIndexOf('/', hash) + 1, hash);
    boolean embedded = location.startsWith("http") && !resource.equals("main");
    return "#" + (embedded ? "/$defs/" + resource : "") + pointer;
  }
}
