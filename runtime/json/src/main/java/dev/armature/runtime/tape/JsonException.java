package dev.armature.runtime.tape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown for a document that is not JSON, exceeds a limit or breaks its contract. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;
  private final transient @Nullable Position position;
  private final String reason;

  /** Creates an exception for a list of violations that is not empty. */
  public JsonException(List<Violation> violations) {
    super(describe(violations));
    this.violations = List.copyOf(violations);
    this.position = null;
    this.reason = getMessage();
  }

  /** A fault of the text itself; without a stack, so that refusing bad input costs little. */
  JsonException(Violation fault, String reason, @Nullable Position position) {
    super(describe(List.of(fault)), null, false, false);
    this.violations = List.of(fault);
    this.position = position;
    this.reason = reason;
  }

  /**
   * Returns the exception for a document that asks for more than a limit allows.
   *
   * @param detail what it must do, to stand after its name: {@code must not …}
   */
  public static JsonException limit(String detail) {
    return new JsonException(new Violation("body", null, "", "limit", detail), detail, null);
  }

  /**
   * Returns the exception for a body in another syntax that stands for no JSON.
   *
   * @param keyword {@code syntax}, {@code depth} or {@code limit}
   * @param detail what is wrong, to stand after its name: {@code is not …}, {@code must …}
   */
  public static JsonException of(String keyword, String detail) {
    return new JsonException(new Violation("body", null, "", keyword, detail), detail, null);
  }

  /** Returns what is wrong, at least one and at most 64 entries, in document order. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  /** Where the text stops being JSON or goes beyond a limit; null if no one place is to blame. */
  public @Nullable Position position() {
    return position;
  }

  /**
   * What is wrong, without the place. Of a text that could not be read it begins with a verb, to
   * stand after a name: {@code is not valid JSON: unexpected ]}.
   */
  public String reason() {
    return reason;
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
