package dev.armature.runtime.json;

import dev.armature.runtime.error.Violation;
import java.util.List;

/** Thrown by {@link Json#read} for a document that breaks its contract. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  JsonException(List<Violation> violations) {
    super(describe(violations));
    this.violations = List.copyOf(violations);
  }

  /** Returns what is wrong, at least one and at most 64 entries, in document order. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String describe(List<Violation> violations) {
    StringBuilder text = new StringBuilder();
    for (Violation violation : violations) {
      text.append(text.isEmpty() ? "" : "; ");
      text.append(violation.pointer().isEmpty() ? "the document" : violation.pointer());
      text.append(": ").append(violation.detail());
    }
    return text.toString();
  }
}
