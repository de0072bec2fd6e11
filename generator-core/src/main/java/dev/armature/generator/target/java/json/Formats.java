package dev.armature.generator.target.java.json;

import dev.armature.generator.ir.Scalar;
import dev.armature.runtime.format.Format;
import org.jspecify.annotations.Nullable;

/** The formats that the runtime can check. */
final class Formats {
  private Formats() {}

  /** The runtime's constant, or null for a format that says nothing of values of a type. */
  static @Nullable String constant(String format, @Nullable Scalar scalar) {
    Format known = Format.of(format);
    boolean checks =
        known != null
            && (scalar == Scalar.STRING && known.isForStrings()
                || scalar == Scalar.NUMBER && known.range() != null);
    return checks ? known.name() : null;
  }
}
