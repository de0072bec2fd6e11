package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what contracts declare and no layer enforces, all of it at once. Immutable. */
final class Enforcement {
  private static final Logger LOG = LoggerFactory.getLogger(Enforcement.class);

  private final Set<String> schemes;
  private final Set<String> own;
  private final boolean permissions;
  private final boolean mappers;
  private final boolean anonymous;
  private final Policies policies;

  Enforcement(LayersBuilder builder, Policies policies) {
    this.policies = policies;
    schemes = Set.copyOf(builder.authenticators.keySet());
    permissions = builder.permissions != null;
    own = Set.copyOf(builder.outer.keySet());
    mappers = !builder.mappers.isEmpty();
    anonymous = builder.anonymous;
  }

  /**
   * Schemes, permissions (unless everybody may call everything) and policies that nothing checks.
   */
  List<Unenforced> security(List<Operation> operations) {
    List<Unenforced> missing = new ArrayList<>();
    collect(missing, Unenforced.Kind.SCHEME, operations, this::uncheckedSchemes);
    collect(missing, Unenforced.Kind.PERMISSION, operations, this::undecided);
    if (anonymous && !missing.isEmpty()) {
      LOG.warn(
          "Security is off: everybody may call everything. {}",
          missing.stream().map(Unenforced::message).collect(Collectors.joining("; ")));
      missing.clear();
    }
    collect(missing, Unenforced.Kind.POLICY, operations, this::withoutLayer);
    return missing;
  }

  /** The layers that enforce what holds for an operation. */
  List<String> needed(Operation operation) {
    List<String> needed = new ArrayList<>();
    if (!operation.security().isEmpty() || policies.of(operation, Permission.class) != null) {
      needed.add("authentication");
    }
    if (policies.of(operation, RateLimit.class) != null) {
      needed.add("rateLimit");
    }
    return needed;
  }

  /** Statuses of layers whose documented bodies nothing makes. */
  List<Unenforced> errorBodies(List<Operation> operations) {
    List<Unenforced> missing = new ArrayList<>();
    collect(missing, Unenforced.Kind.ERROR_BODY, operations, this::unmapped);
    return missing;
  }

  static IllegalStateException refusal(List<Unenforced> missing) {
    StringBuilder text = new StringBuilder("Not started: the contract declares what is not there.");
    for (Unenforced each : missing) {
      text.append("\n  ")
          .append(each.message())
          .append("\n    configure Layers.builder().")
          .append(each.hook());
    }
    return new IllegalStateException(text.toString());
  }

  private interface Missing {
    List<String> of(Operation operation);
  }

  private static void collect(
      List<Unenforced> into, Unenforced.Kind kind, List<Operation> operations, Missing missing) {
    Map<String, List<Operation>> byName = new TreeMap<>(Comparator.naturalOrder());
    for (Operation operation : operations) {
      for (String name : missing.of(operation)) {
        byName.computeIfAbsent(name, unknown -> new ArrayList<>()).add(operation);
      }
    }
    byName.forEach((name, those) -> into.add(new Unenforced(kind, name, those)));
  }

  private List<String> uncheckedSchemes(Operation operation) {
    return operation.security().stream()
        .map(SecurityRequirement::all)
        .flatMap(List::stream)
        .map(SchemeScopes::scheme)
        .filter(scheme -> !schemes.contains(scheme))
        .distinct()
        .toList();
  }

  private List<String> undecided(Operation operation) {
    Permission permission = policies.of(operation, Permission.class);
    return permission == null || permissions ? List.of() : List.of(permission.name());
  }

  private List<String> withoutLayer(Operation operation) {
    return operation.withoutLayer().stream().filter(key -> !own.contains(key)).toList();
  }

  private List<String> unmapped(Operation operation) {
    return mappers
        ? List.of()
        : operation.ownErrorBodies().stream().map(String::valueOf).distinct().toList();
  }
}
