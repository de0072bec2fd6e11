package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;

/** Something that stands right before handlers: a circuit breaker, a bulkhead, a cache. */
public interface Protection {
  /** Where a cache stands. */
  int CACHE = 100;

  /** Where a bulkhead stands. */
  int BULKHEAD = 200;

  /** Where a circuit breaker stands. */
  int CIRCUIT_BREAKER = 300;

  /** Where time limits of single attempts stand. */
  int TIMEOUT = 400;

  /** Where retries stand: next to the handler. */
  int RETRY = 500;

  /** Its place among others; smaller ones are further out. */
  default int place() {
    return BULKHEAD;
  }

  /**
   * Puts this protection around a handler; called once per operation.
   *
   * @return {@code handler} itself when there is nothing to do for the operation
   */
  <I, O> OperationHandler<I, O> around(Operation operation, OperationHandler<I, O> handler);
}
