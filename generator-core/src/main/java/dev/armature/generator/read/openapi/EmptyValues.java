package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Place;

/** Reads {@code allowEmptyValue} (OpenAPI 3.1, 4.8.12.2.1). */
final class EmptyValues {
  private static final String KEY = "allowEmptyValue";

  private final Contract contract;

  EmptyValues(Contract contract) {
    this.contract = contract;
  }

  /**
   * Whether an empty text counts as none: where it is allowed and the schema has no room for it.
   */
  boolean areNone(Place at, Location in, boolean required, Value value) {
    if (at.get(KEY) == null || !contract.fields().flag(at, KEY, false)) {
      return false;
    }
    if (in != Location.QUERY) {
      contract.warn(at, "'" + KEY + "' speaks of parameters in: query alone", "remove it");
      return false;
    }
    if (value.equals(Value.of(new TypeRef.Of(Scalar.STRING)))) {
      return false;
    }
    if (required) {
      contract
          .findings()
          .warning(
              Contract.UNSUPPORTED,
              at.span(),
              "an empty value is refused in spite of '" + KEY + "' where the schema refuses it",
              "let the parameter be optional: an empty one then counts as absent");
    }
    return !required;
  }
}
