package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import java.util.Set;

/** RFC 9110, sections 9.3.1, 9.3.2 and 9.3.5: such a body has no meaning, and may be refused. */
final class UnexpectedBody implements LintRule {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "DELETE", "TRACE");

  @Override
  public String code() {
    return "lint/unexpected-body";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http != null && http.body() != null && METHODS.contains(http.method())) {
        report.at(
            contract.key(operation, "requestBody"),
            http.method() + " has a body, which proxies, caches and clients drop or refuse",
            "take parameters instead, or let the method be POST (QUERY in OpenAPI 3.2)");
      }
    }
  }
}
