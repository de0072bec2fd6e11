package dev.armature.runtime.error;

import dev.armature.runtime.tape.Violation;
import java.util.List;

/** The input breaks the contract; says where, all places at once. */
public final class ValidationException extends ServiceException {
  private static final long serialVersionUID = 1;

  private final transient List<Violation> violations;

  /**
   * A failure with its violations.
   *
   * @param violations at least one, in the order of the input
   */
  public ValidationException(List<Violation> violations) {
    super(of(ErrorCategory.VALIDATION, message(violations)));
    this.violations = List.copyOf(violations);
  }

  @Override
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String message(List<Violation> violations) {
    return violations.size() == 1
        ? "The request breaks the contract in one place."
        : "The request breaks the contract in " + violations.size() + " places.";
  }
}
