package dev.armature.generator.read.common;

import dev.armature.generator.lower.policy.ModelPolicy;

/**
 * How to read a contract.
 *
 * @param model what types are made of
 * @param operations which operations are read
 */
public record ReadOptions(ModelPolicy model, OperationFilter operations) {
  /** Every operation, with the usual types. */
  public static final ReadOptions DEFAULT = of(ModelPolicy.DEFAULT);

  /** Every operation. */
  public static ReadOptions of(ModelPolicy model) {
    return new ReadOptions(model, OperationFilter.ALL);
  }
}
