package dev.armature.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layers know of an operation; one constant per operation. Immutable. */
public final class Operation {
  private final String service;
  private final String id;
  private final List<SecurityRequirement> security;
  private final @Nullable String permission;
  private final @Nullable RateLimit rateLimit;
  private final @Nullable Duration timeout;
  private final List<Integer> ownErrorBodies;

  private Operation(Builder builder) {
    this.service = builder.service;
    this.id = builder.id;
    this.security = List.copyOf(builder.security);
    this.permission = builder.permission;
    this.rateLimit = builder.rateLimit;
    this.timeout = builder.timeout;
    this.ownErrorBodies = List.copyOf(builder.ownErrorBodies);
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

  /** The permission that the permission hook is asked about; null when there is none. */
  public @Nullable String permission() {
    return permission;
  }

  /** The contract's own rate limit; null when it has none. */
  public @Nullable RateLimit rateLimit() {
    return rateLimit;
  }

  /** The contract's own time limit; null when it has none. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /**
   * The statuses of layers' failures, 401 for example, for which the contract documents a body of
   * its own; an error mapper has to make those.
   */
  public List<Integer> ownErrorBodies() {
    return ownErrorBodies;
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
    private @Nullable String permission;
    private @Nullable RateLimit rateLimit;
    private @Nullable Duration timeout;
    private final List<Integer> ownErrorBodies = new ArrayList<>();

    private Builder(String service, String id) {
      this.service = service;
      this.id = id;
    }

    /** Adds one alternative. */
    public Builder security(SecurityRequirement alternative) {
      security.add(alternative);
      return this;
    }

    /** Sets the permission that the permission hook is asked about. */
    public Builder permission(String value) {
      permission = value;
      return this;
    }

    /** Sets the contract's own rate limit. */
    public Builder rateLimit(RateLimit value) {
      rateLimit = value;
      return this;
    }

    /** Sets the contract's own time limit, above zero. */
    public Builder timeout(Duration value) {
      timeout = value;
      return this;
    }

    /** Adds a status of layers' failures for which the contract documents a body of its own. */
    public Builder ownErrorBody(int status) {
      ownErrorBodies.add(status);
      return this;
    }

    /** The operation. */
    public Operation build() {
      return new Operation(this);
    }
  }
}
