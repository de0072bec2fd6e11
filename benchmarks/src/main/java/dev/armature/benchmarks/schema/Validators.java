package dev.armature.benchmarks.schema;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.runtime.schema.SchemaValidator;
import java.io.IOException;

/** Our validators, compiled in memory. */
final class Validators {
  private Validators() {}

  /** The way that it takes for the document. */
  static Contestant chosen(Pair pair) throws IOException {
    return compile(pair.label(), pair.schema())::isValid;
  }

  /** Token by token, where the compiler lets it. */
  static Contestant stream(Pair pair) throws IOException {
    return compile(pair.label(), pair.schema())::isValidByTokens;
  }

  static SchemaValidator compile(String name, String schema) {
    return new SchemaCompiler(1)
        .compile(SchemaSource.text(name + ".json", schema, CompileOptions.DEFAULT))
        .validator();
  }
}
