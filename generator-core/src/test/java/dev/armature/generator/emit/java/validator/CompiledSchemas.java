package dev.armature.generator.emit.java.validator;

import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.schema.SchemaOptions;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.SchemaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schemas on their way through the emitters and the compiler, many in one run of it. */
final class CompiledSchemas {
  private final Map<String, String> sources = new TreeMap<>();
  private final List<String> packages = new ArrayList<>();

  /** One schema, compiled. */
  static SchemaValidator compile(String schema) {
    CompiledSchemas all = new CompiledSchemas();
    all.add(schema, Dialect.JSON_SCHEMA_2020_12, ValidatorOptions.DEFAULT, Map.of());
    return all.compile().get(0);
  }

  /** Adds a schema, which must have no errors. */
  void add(String json, Dialect dialect, ValidatorOptions options, Map<String, String> documents) {
    String name = "schemas.s" + packages.size();
    for (GeneratedFile file :
        ValidatorEmitter.emit(name, "Checks", read(json, dialect, documents), options)) {
      sources.put(file.path(), file.text());
    }
    packages.add(name);
  }

  static Schema read(String json, Dialect dialect, Map<String, String> documents) {
    Diagnostics diagnostics = new Diagnostics();
    SchemaOptions options = new SchemaOptions(dialect, Map.of(), documents, Limits.DEFAULT);
    Schema schema = SchemaDocuments.read(document(json), options, diagnostics);
    if (schema == null) {
      throw new AssertionError(new DiagnosticPrinter(DiagnosticFormat.TEXT).print(diagnostics));
    }
    return schema;
  }

  private static Document document(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      URI uri = URI.create("memory:///schema.json");
      return new SourceLoader(Limits.DEFAULT).loadBytes("schema.json", uri, bytes);
    } catch (SourceException e) {
      throw new AssertionError(json, e);
    }
  }

  /** The text of what was emitted. */
  Map<String, String> sources() {
    return sources;
  }

  /** The validators, in the order of adding. */
  List<SchemaValidator> compile() {
    ClassLoader loader = Javac.compile(sources);
    List<SchemaValidator> validators = new ArrayList<>();
    for (String name : packages) {
      try {
        Class<?> type = loader.loadClass(name + ".Checks");
        validators.add((SchemaValidator) type.getField("VALIDATOR").get(null));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return validators;
  }
}
