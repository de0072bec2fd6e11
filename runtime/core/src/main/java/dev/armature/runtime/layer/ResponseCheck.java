package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.json.JsonContent;
import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.tape.Violation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds answers against the contract before they are sent: JSON bodies against their schemas, and
 * statuses of failures against those that the operation documents. Every breach is one line of log,
 * without any value, and one in {@code armature_invalid_responses_total}. Thread-safe.
 */
public final class ResponseCheck {
  /** What layers answer for any operation, besides 500 and above. */
  private static final Set<Integer> OF_LAYERS = Set.of(400, 401, 403, 406, 408, 413, 415, 429);

  private static final String CODE = "invalid_response";
  private static final Logger LOG = LoggerFactory.getLogger(ResponseCheck.class);

  private final ResponseValidation mode;
  private final @Nullable MetricRegistry registry;

  ResponseCheck(ResponseValidation mode, @Nullable MetricRegistry registry) {
    this.mode = mode;
    this.registry = registry;
  }

  /** Whether anybody looks at all. */
  public boolean isOn() {
    return mode != ResponseValidation.OFF;
  }

  /**
   * Reports a body that breaks its contract.
   *
   * @param violations what is wrong with it; nothing is reported when there are none
   * @throws ServiceException with status 500 where contracts are enforced
   */
  public void body(Context context, int status, List<Violation> violations) {
    if (!violations.isEmpty() && breach(context, status, "schema", Breaches.of(violations))) {
      throw refused();
    }
  }

  /** The failure that callers get: the one that happened, unless it breaks the contract. */
  ServiceException failure(Context context, ServiceException failure) {
    return isOn() && breaks(context, failure) ? refused() : failure;
  }

  /** Whether a failure has been said already. */
  static boolean reported(ServiceException failure) {
    return failure.code().equals(CODE);
  }

  private boolean breaks(Context context, ServiceException failure) {
    int status = failure.status();
    JsonContent<?> content = null;
    if (failure instanceof DocumentedException documented) {
      content = documented.content();
    } else if (status >= 500 || OF_LAYERS.contains(status)) {
      return false;
    }
    if (!context.operation().documents(status)) {
      return breach(context, status, "status", "the contract does not document the status");
    }
    List<Violation> violations = content == null ? List.of() : content.violations();
    return !violations.isEmpty() && breach(context, status, "schema", Breaches.of(violations));
  }

  /** Reports; whether callers must not see the answer. */
  private boolean breach(Context context, int status, String fault, String what) {
    Operation operation = context.operation();
    boolean enforced = mode == ResponseValidation.ENFORCE;
    LOG.warn(
        "{} {} {}, which breaks its contract: {}; trace {}",
        operation,
        enforced ? "would have answered" : "answered",
        status,
        what,
        context.trace().traceId());
    if (registry != null) {
      Labels labels =
          Labels.of("service", operation.service(), "operation", operation.id())
              .and("status", Integer.toString(status))
              .and("fault", fault);
      registry
          .counter("armature_invalid_responses", "Answers that break their contract.", labels)
          .increment();
    }
    return enforced;
  }

  private static ServiceException refused() {
    return ServiceException.of(
            ErrorCategory.INTERNAL, "The answer broke the contract; it was logged.")
        .code(CODE)
        .build();
  }
}
