package dev.armature.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * What the contract says to people about an element. Untrusted text: targets escape it.
 *
 * @param summary one line (OpenAPI summary, JSON Schema title), or null
 * @param description CommonMark, or null
 * @param deprecated whether its use is discouraged
 */
public record Doc(@Nullable String summary, @Nullable String description, boolean deprecated) {
  /** Nothing said. */
  public static final Doc NONE = new Doc(null, null, false);
}
