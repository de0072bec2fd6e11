package dev.armature.generator.matrix;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.schema.Dialect;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What compiled validators and networknt say of values of schemas. */
final class Verdicts {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final CompileOptions OPTIONS =
      CompileOptions.DEFAULT.withDialect(Dialect.OPENAPI_31).withFormatAssertion(true);

  private final List<LoadedSchema> ours;
  private final List<Schema> theirs;

  /** Of schemas, which may refer to the shared ones. */
  Verdicts(List<String> schemas) {
    List<String> documents = schemas.stream().map(Verdicts::document).toList();
    ours =
        new SchemaCompiler()
            .compile(
                documents.stream()
                    .map(text -> SchemaSource.text("schema.json", text, OPTIONS))
                    .toList());
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    com.networknt.schema.SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    theirs = documents.stream().map(text -> registry.getSchema(MAPPER.readTree(text))).toList();
  }

  private static String document(String schema) {
    return "{\"components\":{\"schemas\":{"
        + Contract.SHARED
        + ",\"Asked\":"
        + schema
        + "}},\"$ref\":\"#/components/schemas/Asked\"}";
  }

  /** Ours. */
  boolean compiled(int schema, String value) {
    LoadedSchema loaded = ours.get(schema);
    if (!loaded.isLoaded()) {
      throw new AssertionError(loaded.diagnostics().sorted().toString());
    }
    byte[] json = value.getBytes(StandardCharsets.UTF_8);
    return loaded.validator().isValid(JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT), 0);
  }

  /** That of networknt. */
  boolean peer(int schema, String value) {
    return theirs.get(schema).validate(tree(value), OutputFormat.BOOLEAN);
  }

  /** Whether two documents are equal: 2.0 and 2 are one number. */
  static boolean same(String one, String other) {
    return tree(one)
        .equals(
            (a, b) ->
                a.isNumber() && b.isNumber()
                    ? a.decimalValue().compareTo(b.decimalValue())
                    : a.equals(b) ? 0 : 1,
            tree(other));
  }

  static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }
}
