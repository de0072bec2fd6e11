package dev.armature.cli;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.schema.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of a batch: equal ones are compiled once, and the latest are remembered. */
final class BatchSchemas {
  private static final int REMEMBERED = 500;

  private final Map<Key, LoadedSchema> known = new LinkedHashMap<>(16, 0.75f, true);
  private final SchemaCompiler compiler;
  private final CompileOptions defaults;

  BatchSchemas(SchemaCompiler compiler, CompileOptions defaults) {
    this.compiler = compiler;
    this.defaults = defaults;
  }

  /** What decides how a schema is compiled. */
  private record Key(String schema, CompileOptions options) {}

  /** What a line needs, or why it cannot be answered. */
  static final class Question {
    private final BatchLine line;
    private final @Nullable Key key;
    private final @Nullable String fault;

    private Question(BatchLine line, @Nullable Key key, @Nullable String fault) {
      this.line = line;
      this.key = key;
      this.fault = fault;
    }

    @Nullable String fault() {
      return fault;
    }
  }

  Question question(BatchLine line) {
    if (line.fault() != null) {
      return new Question(line, null, line.fault());
    }
    try {
      Key key = new Key(String.valueOf(line.written("schema")), options(line));
      return new Question(line, key, null);
    } catch (IllegalArgumentException e) {
      return new Question(line, null, e.getMessage());
    }
  }

  /** The schema of each question; null where there is a fault. */
  List<@Nullable LoadedSchema> load(List<Question> questions) {
    Map<Key, SchemaSource> missing = new LinkedHashMap<>();
    Map<Key, LoadedSchema> loaded = new HashMap<>();
    for (Question each : questions) {
      Key key = each.key;
      LoadedSchema ready = key == null ? null : known.get(key);
      if (ready != null) {
        loaded.put(key, ready);
      } else if (key != null) {
        missing.putIfAbsent(
            key, SchemaSource.bytes("<schema>", each.line.bytes("schema"), key.options()));
      }
    }
    List<LoadedSchema> compiled = compiler.compile(List.copyOf(missing.values()));
    int next = 0;
    for (Key key : missing.keySet()) {
      loaded.put(key, compiled.get(next++));
    }
    known.putAll(loaded);
    forget();
    List<@Nullable LoadedSchema> results = new ArrayList<>();
    questions.forEach(each -> results.add(each.key == null ? null : loaded.get(each.key)));
    return results;
  }

  /** Why a schema has no validator, in one line. */
  static String why(LoadedSchema schema) {
    for (Diagnostic each : schema.diagnostics().sorted()) {
      if (each.severity() == Severity.ERROR) {
        String place = each.span().line() + ":" + each.span().column();
        return "schema:" + place + ": [" + each.code() + "] " + each.message();
      }
    }
    return "the schema does not compile";
  }

  private void forget() {
    var eldest = known.entrySet().iterator();
    for (int more = known.size() - REMEMBERED; more > 0; more--) {
      eldest.next();
      eldest.remove();
    }
  }

  private CompileOptions options(BatchLine line) {
    CompileOptions options = defaults;
    String dialect = line.written("dialect");
    if (dialect != null && !dialect.equals("null")) {
      options = options.withDialect(dialect(dialect.replace("\"", "")));
    }
    Boolean formats = flag(line, "formatAssertion");
    options = formats == null ? options : options.withFormatAssertion(formats);
    Boolean floats = flag(line, "zeroTerminatedFloats");
    return floats == null ? options : options.withZeroTerminatedFloats(floats);
  }

  private static Dialect dialect(String name) {
    Dialect dialect = DialectNames.find(name);
    if (dialect == null) {
      throw new IllegalArgumentException(DialectNames.unknown(name));
    }
    return dialect;
  }

  private static @Nullable Boolean flag(BatchLine line, String name) {
    String written = line.written(name);
    if (written == null || written.equals("null")) {
      return null;
    }
    if (!written.equals("true") && !written.equals("false")) {
      throw new IllegalArgumentException("'" + name + "' is true or false, not " + written);
    }
    return written.equals("true");
  }
}
