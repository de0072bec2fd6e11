package dev.armature.runtime.tape;

import dev.armature.runtime.error.Violation;
import java.util.List;

/** Thrown for a document that is not JSON, exceeds a limit or breaks its contract. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Creates an exception for a list of violations that is not empty. */
  public JsonException(List<Violation> violations) {
    super(describe(violations));
    this.violations = List.copyOf(violations);
  }

  /** A fault of the text itself; without a stack, so that refusing bad input costs little. */
  JsonException(Violation fault) {
    super(describe(List.of(fault)), null, false, false);
    this.violations = List.of(fault);
  }

  /**
   * Returns the exception for a document that asks for more than a limit allows.
   *
   * @param detail what it must do, to stand after its name: {@code must not …}
   */
  public static JsonException limit(String detail) {
    return new JsonException(new Violation("body", null, "", "limit", detail));
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
