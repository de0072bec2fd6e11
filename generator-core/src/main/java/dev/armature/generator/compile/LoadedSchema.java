package dev.armature.generator.compile;

import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.runtime.schema.SchemaValidator;
import org.jspecify.annotations.Nullable;

/** What became of a schema: a validator, or the errors that keep it from having one. */
public final class LoadedSchema {
  private final @Nullable SchemaValidator validator;
  private final Diagnostics diagnostics;

  LoadedSchema(@Nullable SchemaValidator validator, Diagnostics diagnostics) {
    this.validator = validator;
    this.diagnostics = diagnostics;
  }

  /** Whether there is a validator. */
  public boolean isLoaded() {
    return validator != null;
  }

  /**
   * The validator: compiled code, thread-safe, in a class loader of its own that is collected with
   * it.
   *
   * @throws IllegalStateException with the diagnostics, if there is none
   */
  public SchemaValidator validator() {
    if (validator == null) {
      throw new IllegalStateException(
          new DiagnosticPrinter(DiagnosticFormat.TEXT).print(diagnostics));
    }
    return validator;
  }

  /** What was found: errors if there is no validator, otherwise warnings and notes at most. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }
}
