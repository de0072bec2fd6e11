package dev.armature.generator.read.common;

import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.lower.policy.ModelPolicy;
import java.util.List;

/**
 * How to read a contract.
 *
 * @param accept the faults that the user lives with
 * @param lenient whether to live with every fault that can be lived with
 * @param model what types are made of
 * @param operations which operations are read
 */
public record ReadOptions(
    List<AcceptRule> accept, boolean lenient, ModelPolicy model, OperationFilter operations) {
  /** Accepts nothing. */
  public static final ReadOptions DEFAULT = new ReadOptions(List.of(), false, ModelPolicy.DEFAULT);

  /** Reads every operation. */
  public ReadOptions(List<AcceptRule> accept, boolean lenient, ModelPolicy model) {
    this(accept, lenient, model, OperationFilter.ALL);
  }

  public ReadOptions {
    accept = List.copyOf(accept);
  }
}
