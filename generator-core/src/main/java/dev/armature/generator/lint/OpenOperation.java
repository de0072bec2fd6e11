package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Set;

/** CWE-306: schemes are declared, and an operation that changes something asks for none. */
final class OpenOperation implements LintRule {
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Override
  public String code() {
    return "lint/open-operation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    Service service = contract.service();
    if (service.securitySchemes().isEmpty() || contract.root().get("security") != null) {
      return;
    }
    List<Operation> open =
        service.operations().stream().filter(each -> open(each, contract)).toList();
    if (!open.isEmpty() && service.operations().stream().allMatch(o -> o.security().isEmpty())) {
      report.at(
          contract.named(service.securitySchemes().get(0).origin()),
          "security schemes are declared, but no operation asks for one: all are open to everyone",
          "add 'security' to the document or to operations; 'security: []' says that it is meant");
      return;
    }
    for (Operation each : open) {
      report.at(
          contract.named(each.origin()),
          "the operation changes something and is open to everyone, as it has no 'security'",
          "add 'security' to it or to the document; 'security: []' says that it is meant");
    }
  }

  private static boolean open(Operation operation, LintedContract contract) {
    Place at = contract.at(operation.origin());
    return operation.http() != null
        && CHANGING.contains(operation.http().method())
        && at != null
        && at.get("security") == null;
  }
}
