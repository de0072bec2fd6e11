package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import dev.armature.runtime.Reply;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.FailureLimit;
import dev.armature.runtime.limit.FamiliarCallers;
import dev.armature.runtime.log.AuditLog;
import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * What is done about callers who were not let in, for all operations together: they are counted,
 * the audit log tells of them, and addresses that fail too often are not listened to for a while.
 */
final class CallerWatch {
  /** The label of what concerns no scheme in particular. */
  private static final String NONE = "none";

  private final @Nullable FailureLimit limit;
  private final FamiliarCallers familiar;
  private final ClientAddresses clients;
  private final AuditLog audit;
  private final @Nullable MetricRegistry registry;

  CallerWatch(LayersBuilder builder, ClientAddresses clients) {
    this.clients = clients;
    this.audit = builder.auditLog;
    this.registry = builder.registry;
    this.familiar = new FamiliarCallers(Math.max(2, builder.mostClients), System.nanoTime());
    this.limit =
        builder.blocking == null ? null : new FailureLimit(builder.blocking, builder.mostClients);
    if (registry != null && limit != null) {
      registry.gauge(
          "armature_blocked_addresses",
          "Addresses that are blocked because authentication failed too often.",
          Labels.none(),
          () -> limit.blocked(System.nanoTime()));
    }
  }

  /**
   * Refuses calls from blocked addresses, before anything is checked.
   *
   * @return whether the address is blocked, but somebody may call from it who did so before: then
   *     {@link #requireFamiliar} decides
   * @throws ServiceException with status 429
   */
  <R extends Reply> boolean blocks(Call<R> call) {
    FailureLimit failures = limit;
    if (failures == null || !failures.any(call.startNanos())) {
      return false;
    }
    String address = bucket(call);
    long rest = failures.blocked(address, call.startNanos());
    if (rest > 0 && !familiar.anybody(address)) {
      throw refuse(rest);
    }
    return rest > 0;
  }

  /**
   * Refuses a call from a blocked address, unless its caller was let in from there before.
   *
   * @param principal the caller; null when it is not known, whatever the reason
   * @throws ServiceException with status 429, also for wrong credentials: nothing is learned
   */
  <R extends Reply> void requireFamiliar(Call<R> call, @Nullable Principal principal) {
    FailureLimit failures = limit;
    String address = bucket(call);
    if (failures != null && (principal == null || !familiar.knows(address, principal.id()))) {
      throw refuse(Math.max(1, failures.blocked(address, call.startNanos())));
    }
  }

  /** A caller was let in by credentials that nobody guesses. */
  <R extends Reply> void remember(Call<R> call, Principal principal) {
    if (limit != null) {
      familiar.remember(bucket(call), principal.id(), call.startNanos());
    }
  }

  private <R extends Reply> String bucket(Call<R> call) {
    return clients.bucket(Addresses.of(call, clients));
  }

  private ServiceException refuse(long restNanos) {
    count("armature_blocked_requests", "Requests from blocked addresses.", Labels.none());
    return blocked((restNanos + 999_999_999) / 1_000_000_000);
  }

  /** A caller did not prove who it is. */
  <R extends Reply> void unauthenticated(
      Call<R> call, @Nullable String scheme, FailureReason reason, @Nullable String claimed) {
    count(
        "armature_authentication_failures",
        "Calls whose caller did not prove who it is.",
        Labels.of("scheme", scheme == null ? NONE : scheme, "reason", reason.label()));
    Context context = call.context();
    String address = Addresses.of(call, clients);
    audit.unauthenticated(context, address, scheme, claimed, reason.label());
    if (limit != null && reason.guess()) {
      String bucket = clients.bucket(address);
      if (limit.failed(bucket, call.startNanos())) {
        audit.blocked(context, bucket, limit.blockedNanos() / 1_000_000_000);
      }
    }
  }

  /** A known caller may not do this. */
  <R extends Reply> void unauthorized(Call<R> call, String reason) {
    count(
        "armature_authorization_failures",
        "Calls whose caller lacks a scope or a permission.",
        Labels.of("reason", reason));
    Context context = call.context();
    audit.unauthorized(context, Addresses.of(call, clients), context.principal(), reason);
  }

  private void count(String name, String help, Labels labels) {
    if (registry != null) {
      registry.counter(name, help, labels).increment();
    }
  }

  private static ServiceException blocked(long seconds) {
    return ServiceException.of(
            ErrorCategory.RATE_LIMIT,
            "Authentication failed too often from this address; try again in " + seconds + " s.")
        .code("address_blocked")
        .header("Retry-After", Long.toString(seconds))
        .build();
  }
}
