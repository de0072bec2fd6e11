package dev.armature.generator.lint;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.Place;

/** A name made of method and path changes with the path. */
final class NoOperationId implements LintRule {
  @Override
  public String code() {
    return "lint/no-operation-id";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      Place at = contract.at(operation.origin());
      if (operation.http() != null && at != null && at.get("operationId") == null) {
        report.at(
            contract.named(operation.origin()),
            "the operation has no 'operationId', so its name is made of its method and path",
            "give it one: a change of the path would rename its types and handler, and split its"
                + " metrics");
      }
    }
  }
}
