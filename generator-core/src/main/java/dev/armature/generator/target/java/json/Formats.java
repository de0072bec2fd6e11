package dev.armature.generator.target.java.json;

import dev.armature.runtime.format.Format;
import org.jspecify.annotations.Nullable;

/** The formats of strings that the runtime can check. */
final class Formats {
  private Formats() {}

  /** The runtime's constant, or null for a format that it does not check. */
  static @Nullable String constant(String format) {
    Format known = Format.of(format);
    return known == null || !known.isForStrings() ? null : known.name();
  }
}
