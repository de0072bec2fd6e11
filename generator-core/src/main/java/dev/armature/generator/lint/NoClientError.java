package dev.armature.generator.lint;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;

/** Every operation that takes something refuses some of it, which callers cannot foresee. */
final class NoClientError implements LintRule {
  @Override
  public String code() {
    return "lint/no-client-error";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      boolean refuses = !operation.inputs().isEmpty() || !operation.security().isEmpty();
      boolean told = operation.outcomes().stream().map(Outcome::status).anyMatch(NoClientError::is);
      if (operation.http() != null && refuses && !told) {
        report.at(
            contract.key(operation, "responses"),
            "no response is documented for requests that are refused",
            "add 400 (and 401 where callers must say who they are), '4XX' or 'default': a server"
                + " sends such responses all the same");
      }
    }
  }

  private static boolean is(Status status) {
    boolean exact = status instanceof Status.Exact one && one.code() / 100 == 4;
    boolean range = status instanceof Status.Range some && some.hundreds() == 4;
    return exact || range || status instanceof Status.Default;
  }
}
