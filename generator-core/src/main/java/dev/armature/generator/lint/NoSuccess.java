package dev.armature.generator.lint;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Status;

/** A handler then has nothing to return, whatever the operation does. */
final class NoSuccess implements LintRule {
  @Override
  public String code() {
    return "lint/no-success";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      boolean told =
          operation.outcomes().stream()
              .map(each -> each.status())
              .anyMatch(status -> status.success() || status instanceof Status.Default);
      if (operation.http() != null && !told) {
        report.at(
            contract.key(operation, "responses"),
            "no response is documented for requests that succeed",
            "add 200, 201, 204 or '2XX': without it a handler has nothing to return");
      }
    }
  }
}
