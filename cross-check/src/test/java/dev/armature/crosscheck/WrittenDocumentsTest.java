package dev.armature.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.source.Node;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Documents that are written of the corpus, read by others: the schemas of OpenAPI accept them, and
 * swagger-parser has nothing to say of them but what a committed table explains.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class WrittenDocumentsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Path TABLE = Path.of("src/test/resources/written.tsv");

  private static final Path SCHEMAS =
      Path.of(System.getProperty("armature.openapi-schemas", "../target/openapi-schemas"));
  private static final InputFormat JSON = InputFormat.JSON;

  static boolean schemasAreThere() {
    return Files.isDirectory(SCHEMAS);
  }

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  /** Those of 3.2, which it does not know, are written in 3.1 for it. */
  @Test
  void swaggerParserReadsThem() throws IOException {
    DeserializationUtils.getOptions().setMaxYamlCodePoints(Integer.MAX_VALUE);
    List<Fault> known = faults();
    List<String> unknown = new ArrayList<>();
    for (Path contract : contracts()) {
      String name = contract.getFileName().toString();
      for (String each : messages(DocumentText.json(written(contract, OpenApiVersion.V3_1)))) {
        List<Fault> explaining = known.stream().filter(f -> f.explains(name, each)).toList();
        explaining.forEach(fault -> fault.met().set(true));
        if (explaining.isEmpty()) {
          unknown.add(name + "\t" + each);
        }
      }
    }
    assertThat(unknown).as("what it says; %s explains it", TABLE).isEmpty();
    assertThat(known.stream().filter(each -> !each.met().get())).as("lines without use").isEmpty();
  }

  /** Whatever the contract was written in, and in each version. */
  @Test
  @EnabledIf(
      value = "schemasAreThere",
      disabledReason = "no target/openapi-schemas here: .ci/run fetches them")
  void theSchemasOfOpenApiAcceptThem() throws IOException {
    Map<OpenApiVersion, Schema> schemas = new EnumMap<>(OpenApiVersion.class);
    for (OpenApiVersion each : OpenApiVersion.values()) {
      String text = Files.readString(SCHEMAS.resolve("v" + each.title()).resolve("schema.json"));
      SpecificationVersion dialect =
          each == OpenApiVersion.V3_0
              ? SpecificationVersion.DRAFT_4
              : SpecificationVersion.DRAFT_2020_12;
      schemas.put(each, SchemaRegistry.withDefaultDialect(dialect).getSchema(text, JSON));
    }
    List<String> refused = new ArrayList<>();
    for (Path contract : contracts()) {
      schemas.forEach(
          (version, schema) -> {
            String document = DocumentText.json(written(contract, version));
            schema.validate(document, JSON).stream()
                .limit(3)
                .forEach(
                    error ->
                        refused.add(contract.getFileName() + " " + version.title() + ": " + error));
          });
    }
    assertThat(refused).isEmpty();
  }

  /** What it says without reason, or with a reason that lies in the contract. */
  private record Fault(String contract, Pattern message, AtomicBoolean met) {
    boolean explains(String name, String said) {
      return (contract.equals("*") || contract.equals(name)) && message.matcher(said).matches();
    }
  }

  private static List<Fault> faults() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(row -> new Fault(row[0], Pattern.compile(row[1]), new AtomicBoolean()))
        .toList();
  }

  private static List<String> messages(String document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        NoNetwork.during(() -> new OpenAPIParser().readContents(document, null, options));
    assertThat(result.getOpenAPI()).isNotNull();
    return result.getMessages() == null ? List.of() : result.getMessages();
  }

  private static Node written(Path contract, @Nullable OpenApiVersion version) {
    GeneratorConfig config = GeneratorConfig.of(contract).withLevel(Level.LENIENT);
    return Objects.requireNonNull(new Generator().openApi(config, version, false).document());
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().matches(".*\\.(json|yaml)")).sorted().toList();
    }
  }
}
