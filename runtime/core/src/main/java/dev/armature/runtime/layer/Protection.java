package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;

/** Something that stands right before handlers: a circuit breaker, a bulkhead, a cache. */
public interface Protection {
  /**
   * Puts this protection around a handler; called once per operation.
   *
   * @return {@code handler} itself when there is nothing to do for the operation
   */
  <I, O> OperationHandler<I, O> around(Operation operation, OperationHandler<I, O> handler);
}
