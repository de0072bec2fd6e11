package dev.armature.benchmarks.schema;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;

/** Our validators, compiled in memory. */
final class Validators {
  private Validators() {}

  /** The tier that the compiler chose. */
  static Contestant chosen(Pair pair) throws IOException {
    return compile(pair.label(), pair.schema())::isValid;
  }

  /** A tape of the whole document first. */
  static Contestant tape(Pair pair) throws IOException {
    SchemaValidator validator = compile(pair.label(), pair.schema());
    return json -> validator.isValid(JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT), 0);
  }

  static SchemaValidator compile(String name, String schema) {
    return new SchemaCompiler(1)
        .compile(SchemaSource.text(name + ".json", schema, CompileOptions.DEFAULT))
        .validator();
  }
}
