package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The schemas of schemas and of contracts, compiled, on real contracts and on the suite's schemas:
 * verdict and violating pointers are networknt's. Each document comes as it is, and with one part
 * broken, a few hundred times in all.
 */
class MetaSchemaTest {
  private static final Path SHARED = Path.of(System.getProperty("armature.shared", "../../shared"));
  private static final String OAS = "https://spec.openapis.org/oas/3.1/";
  private static final List<String> OAS_PARTS =
      List.of(
          "schema-base/2025-11-23", "schema/2025-11-23", "dialect/2024-11-10", "meta/2024-11-10");
  private static final int BROKEN = 12;
  private static final int LARGE = 300_000;

  @Test
  void judgesContractsAsNetworkntDoes() throws IOException, SourceException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "there is no folder " + SHARED);
    Map<String, Object> contracts = contracts();
    assertThat(contracts).hasSizeGreaterThan(10);
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : OAS_PARTS) {
      parts.put(OAS + part, resource("/oas/3.1/" + part + ".json"));
    }
    compare(OAS + OAS_PARTS.get(0), parts, contracts);
    compare(OAS + OAS_PARTS.get(1), parts, contracts);
  }

  @Test
  void judgesSchemasAsNetworkntDoes() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "there is no folder " + SHARED);
    Map<String, Object> schemas = suiteSchemas();
    assertThat(schemas).hasSizeGreaterThan(350);
    compare(Draft.DRAFT_2020_12.uri(), Map.of(), schemas);
  }

  private static void compare(
      String uri, Map<String, String> parts, Map<String, Object> documents) {
    SchemaValidator ours = ours(uri, parts);
    Schema theirs = theirs(uri, parts);
    List<String> different = new ArrayList<>();
    Dice dice = new Dice(31);
    int invalid = 0;
    for (Map.Entry<String, Object> each : documents.entrySet()) {
      Object document = each.getValue();
      boolean large = Text.print(document).length() > LARGE;
      for (int i = 0; i < (large ? 2 : BROKEN); i++) {
        String text = Text.print(i == 0 ? document : Breaking.one(document, dice));
        Set<String> here = ours(ours, text);
        Set<String> there = theirs(theirs, text, here);
        invalid += there.isEmpty() ? 0 : 1;
        if (!here.equals(there)) {
          different.add(each.getKey() + " " + i + ": ours " + here + ", theirs " + there);
        }
      }
    }
    System.out.println(uri + ": " + documents.size() + " documents, " + invalid + " invalid texts");
    assertThat(different).isEmpty();
    assertThat(invalid).isGreaterThan(20);
  }

  private static Set<String> ours(SchemaValidator validator, String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    JsonTape tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
    Evaluation evaluation = validator.explain(tape, 0);
    assertThat(evaluation.isValid() || evaluation.isComplete()).isTrue();
    assertThat(validator.isValid(json)).isEqualTo(evaluation.isValid());
    assertThat(validator.isValid(tape, 0)).isEqualTo(evaluation.isValid());
    Set<String> pointers = new TreeSet<>();
    Map<String, Object> output = RandomValues.map(Parsed.of(evaluation.basic()));
    if (output.get("errors") instanceof List<?> errors) {
      for (Object error : errors) {
        pointers.add((String) RandomValues.map(error).get("instanceLocation"));
      }
    }
    return pointers;
  }

  private static Set<String> theirs(Schema schema, String text, Set<String> ours) {
    Set<String> pointers = new TreeSet<>();
    for (Error error : schema.validate(Peer.read(text))) {
      String pointer = unescaped(error.getInstanceLocation().toString());
      if (error.getKeyword().matches("(additional|unevaluated)Properties")) {
        pointer += "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
      }
      if (!isConsequence(error, pointer, ours)) {
        pointers.add(pointer);
      }
    }
    return pointers;
  }

  /**
   * A member whose schema fails is not evaluated by it, so the strict reading of core, section
   * 7.7.1.2, finds it unevaluated as well. We leave out what is only the consequence of another
   * error in the member.
   */
  private static boolean isConsequence(Error error, String pointer, Set<String> ours) {
    return error.getKeyword().startsWith("unevaluated")
        && !ours.contains(pointer)
        && ours.stream().anyMatch(each -> each.startsWith(pointer + "/"));
  }

  /** networknt writes control characters as Java does; RFC 6901, section 3, leaves them as is. */
  private static String unescaped(String pointer) {
    return pointer.replace("\\t", "\t").replace("\\n", "\n").replace("\\f", "\f");
  }

  private static SchemaValidator ours(String uri, Map<String, String> parts) {
    CompileOptions options = CompileOptions.DEFAULT;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      options = options.withDocument(part.getKey(), part.getValue());
    }
    return new SchemaCompiler()
        .compile(SchemaSource.text("ref.json", "{\"$ref\": \"" + uri + "\"}", options))
        .validator();
  }

  private static Schema theirs(String uri, Map<String, String> parts) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(parts))
        .getSchema(SchemaLocation.of(uri));
  }

  private static Map<String, Object> contracts() throws IOException, SourceException {
    Map<String, Object> contracts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SHARED.resolve("corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().matches(".*\\.(json|yaml)")
            && Files.readString(file).matches("(?s).*?openapi[\"']?:\\s*[\"']?3\\.1.*")) {
          SourceLoader loader = new SourceLoader(Limits.DEFAULT);
          String text = JsonText.of(loader.loadFile(file).root());
          contracts.put(file.getFileName().toString(), Parsed.of(text));
        }
      }
    }
    return contracts;
  }

  private static Map<String, Object> suiteSchemas() throws IOException {
    Map<String, Object> schemas = new LinkedHashMap<>();
    Path tests = SHARED.resolve("json-schema-test-suite/tests/draft2020-12");
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        int number = 0;
        for (Object group : (List<?>) Parsed.of(Files.readString(file))) {
          Object schema = RandomValues.map(group).get("schema");
          schemas.put(tests.relativize(file) + " " + number++, schema);
        }
      }
    }
    return schemas;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(MetaSchemaTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
