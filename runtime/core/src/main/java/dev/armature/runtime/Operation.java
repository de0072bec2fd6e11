package dev.armature.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the layers know of an operation; one constant per operation. Immutable. */
public final class Operation {
  private final String service;
  private final String id;
  private final List<SecurityRequirement> security;
  private final Map<Class<?>, Policy> policies;
  private final List<Integer> ownErrorBodies;
  private final Set<String> documented;
  private final List<String> withoutLayer;

  private Operation(Builder builder) {
    this.service = builder.service;
    this.id = builder.id;
    this.security = List.copyOf(builder.security);
    this.policies = Map.copyOf(builder.policies);
    this.ownErrorBodies = List.copyOf(builder.ownErrorBodies);
    this.documented = Set.copyOf(builder.documented);
    this.withoutLayer = List.copyOf(builder.withoutLayer);
  }

  /**
   * Starts an operation.
   *
   * @param service the service it belongs to; a label of the metrics
   * @param id its id, unique in the service
   */
  public static Builder named(String service, String id) {
    return new Builder(service, id);
  }

  /** The service it belongs to. */
  public String service() {
    return service;
  }

  /** Its id, unique in the service. */
  public String id() {
    return id;
  }

  /** The alternatives, one of which a caller has to meet; empty when none is needed. */
  public List<SecurityRequirement> security() {
    return security;
  }

  /** What the contract says for one layer; null when it says nothing. */
  public <P extends Policy> @Nullable P policy(Class<P> type) {
    return type.cast(policies.get(type));
  }

  /**
   * The statuses of layers' failures, 401 for example, for which the contract documents a body of
   * its own; an error mapper has to make those.
   */
  public List<Integer> ownErrorBodies() {
    return ownErrorBodies;
  }

  /** Whether the contract documents failures of that status, itself, by its range or by default. */
  public boolean documents(int status) {
    return documented.contains("default")
        || documented.contains(Integer.toString(status))
        || documented.contains(status / 100 + "XX");
  }

  /** What the contract asks of layers that there are none of, {@code audit} for example. */
  public List<String> withoutLayer() {
    return withoutLayer;
  }

  @Override
  public String toString() {
    return service + "." + id;
  }

  /** Builds an {@link Operation}. */
  public static final class Builder {
    private final String service;
    private final String id;
    private final List<SecurityRequirement> security = new ArrayList<>();
    private final Map<Class<?>, Policy> policies = new HashMap<>();
    private final List<Integer> ownErrorBodies = new ArrayList<>();
    private final Set<String> documented = new HashSet<>();
    private final List<String> withoutLayer = new ArrayList<>();

    private Builder(String service, String id) {
      this.service = service;
      this.id = id;
    }

    /** Adds one alternative. */
    public Builder security(SecurityRequirement alternative) {
      security.add(alternative);
      return this;
    }

    /**
     * Adds one alternative of a single scheme.
     *
     * @param scheme its name in the contract
     * @param scopes those that the caller has to have, all of them
     */
    public Builder security(String scheme, String... scopes) {
      return security(SecurityRequirement.of(scheme, scopes));
    }

    /** Sets what the contract says for one layer; the last one of a type counts. */
    public Builder policy(Policy value) {
      policies.put(value.getClass(), value);
      return this;
    }

    /** Adds a status of layers' failures for which the contract documents a body of its own. */
    public Builder ownErrorBody(int status) {
      ownErrorBodies.add(status);
      return this;
    }

    /** Adds several of them. */
    public Builder ownErrorBodies(int... statuses) {
      for (int status : statuses) {
        ownErrorBody(status);
      }
      return this;
    }

    /**
     * Adds statuses of failures that the contract documents: {@code 404}, {@code 5XX}, {@code
     * default}.
     */
    public Builder documents(String... statuses) {
      documented.addAll(List.of(statuses));
      return this;
    }

    /** Adds what the contract asks of layers that there are none of. */
    public Builder withoutLayer(String... policies) {
      withoutLayer.addAll(List.of(policies));
      return this;
    }

    /** The operation. */
    public Operation build() {
      return new Operation(this);
    }
  }
}
