package dev.armature.generator.emit.java.http;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.SecurityScheme.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names in a query or among cookies that belong to somebody. */
public final class ClaimedNames {
  private final ParameterConstants parameters;
  private final Operation operation;
  private final HttpBinding http;
  private final List<SecurityScheme> schemes;

  /**
   * The claims of one operation.
   *
   * @param schemes all of the service, for its API keys
   */
  public ClaimedNames(
      ParameterConstants parameters,
      Operation operation,
      HttpBinding http,
      List<SecurityScheme> schemes) {
    this.parameters = parameters;
    this.operation = operation;
    this.http = http;
    this.schemes = schemes;
  }

  /** What the members of an open object are not, because other parameters are called so. */
  List<String> besides(ParameterBinding open) {
    Set<String> claimed = new LinkedHashSet<>();
    for (ParameterBinding other : http.parameters()) {
      if (other != open && other.in() == open.in()) {
        claimed.addAll(parameters.names(other, operation.inputs().get(other.input()).value()));
      }
    }
    for (SecurityScheme scheme : schemes) {
      if (scheme.kind() instanceof Kind.ApiKey key && key.in() == open.in()) {
        claimed.add(key.parameter());
      }
    }
    parameters.properties(operation.inputs().get(open.input()).value()).stream()
        .map(property -> property.name())
        .forEach(claimed::remove);
    return new ArrayList<>(claimed);
  }
}
