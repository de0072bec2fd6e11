package dev.armature.generator.fuzz;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.schema.Dialect;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Our answer to one schema's instances, through every path; the paths must agree. */
final class Ours {
  /** Draft 4 leaves {@code 1.0} no integer (core, section 3.5); networknt goes by that. */
  private static final CompileOptions OPTIONS =
      CompileOptions.DEFAULT.withZeroTerminatedFloats(true);

  private static final SchemaCompiler COMPILER = new SchemaCompiler();

  private final LoadedSchema loaded;

  private Ours(LoadedSchema loaded) {
    this.loaded = loaded;
  }

  /** Compiles schemas, many in one run. */
  static List<Ours> compile(List<String> schemas) {
    return compile(schemas, OPTIONS.dialect());
  }

  /** Compiles schemas that do not name their dialect. */
  static List<Ours> compile(List<String> schemas, Dialect dialect) {
    List<SchemaSource> sources = new ArrayList<>();
    for (String schema : schemas) {
      sources.add(SchemaSource.text("schema.json", schema, OPTIONS.withDialect(dialect)));
    }
    return COMPILER.compile(sources).stream().map(Ours::new).toList();
  }

  /** {@code valid}, {@code invalid}, or what went wrong. */
  String verdict(String instance) {
    if (!loaded.isLoaded()) {
      Diagnostic first = loaded.diagnostics().sorted().get(0);
      return "refused " + first.code() + ": " + first.message();
    }
    SchemaValidator validator = loaded.validator();
    byte[] json = instance.getBytes(StandardCharsets.UTF_8);
    try {
      JsonTape tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
      boolean onTape = validator.isValid(tape, 0);
      boolean streamed = validator.isValidByTokens(json);
      Evaluation evaluation = validator.explain(tape, 0);
      boolean explained = evaluation.isValid();
      if (explained != evaluation.violations().isEmpty()) {
        return "split: explained " + explained + ", but said " + evaluation.violations();
      }
      if (onTape == streamed && onTape == explained) {
        return onTape ? "valid" : "invalid";
      }
      return "split: tape " + onTape + ", bytes " + streamed + ", explained " + explained;
    } catch (RuntimeException | StackOverflowError | LinkageError broken) {
      StackTraceElement[] stack = broken.getStackTrace();
      return "broken: " + broken + (stack.length == 0 ? "" : " at " + stack[0]);
    }
  }
}
