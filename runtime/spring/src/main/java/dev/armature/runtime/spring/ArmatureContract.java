package dev.armature.runtime.spring;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;
import java.util.function.Function;

/**
 * A contract that an application serves: a bean for each. The method that makes it takes the
 * handlers as its parameters, so that the container finds them by their types.
 *
 * @param schemes {@code SECURITY_SCHEMES} of the generated router
 * @param operations {@code OPERATIONS} of the generated router
 * @param router builds the generated router with its handlers, on these layers
 */
public record ArmatureContract(
    List<SecurityScheme> schemes, List<Operation> operations, Function<Layers, Router> router) {
  /** Copies the lists. */
  public ArmatureContract {
    schemes = List.copyOf(schemes);
    operations = List.copyOf(operations);
  }

  /** A contract. */
  public static ArmatureContract of(
      List<SecurityScheme> schemes, List<Operation> operations, Function<Layers, Router> router) {
    return new ArmatureContract(schemes, operations, router);
  }
}
