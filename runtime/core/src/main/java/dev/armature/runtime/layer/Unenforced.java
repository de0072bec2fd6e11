package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a contract declares and nothing of the service enforces (CWE-862): a service does
 * not start with it.
 *
 * @param kind what is missing
 * @param name the security scheme, the permission, the policy, or the status
 * @param operations those that declare it, in the contract's order
 */
public record Unenforced(Kind kind, String name, List<Operation> operations) {
  private static final int MOST_NAMED = 10;

  /** What is missing. */
  public enum Kind {
    /** Nothing checks the credentials of a security scheme. */
    SCHEME,
    /** Nothing decides on a permission. */
    PERMISSION,
    /** There is no layer for a policy. */
    POLICY,
    /** Nothing makes the body that the contract documents for a status that layers produce. */
    ERROR_BODY
  }

  /** Copies the list. */
  public Unenforced {
    operations = List.copyOf(operations);
  }

  /** What is wrong, without advice. */
  public String message() {
    String ids =
        operations.stream()
            .limit(MOST_NAMED)
            .map(Operation::toString)
            .collect(Collectors.joining(", "));
    if (operations.size() > MOST_NAMED) {
      ids += " and " + (operations.size() - MOST_NAMED) + " more";
    }
    return switch (kind) {
      case SCHEME -> "nothing checks the security scheme \"" + name + "\" of " + ids;
      case PERMISSION -> "nothing decides on the permission \"" + name + "\" of " + ids;
      case POLICY -> "no layer does what \"" + name + "\" of x-armature asks for at " + ids;
      case ERROR_BODY ->
          "the contract documents a body of its own for the status " + name + " of " + ids;
    };
  }

  /** What to call on {@link LayersBuilder}, or on what configures it, to enforce it. */
  public String hook() {
    return switch (kind) {
      case SCHEME -> "authenticator(\"" + name + "\", …)";
      case PERMISSION -> "permissions((permission, context) -> …)";
      case POLICY -> "layer(\"" + name + "\", …), or remove the key from the contract";
      case ERROR_BODY -> "errorMapper((failure, context) -> …)";
    };
  }
}
