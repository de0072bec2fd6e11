package dev.armature.generator.finish;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold between the parts of a service, whatever format it was written in. */
final class ServiceChecks {
  private final Findings findings;

  ServiceChecks(Findings findings) {
    this.findings = findings;
  }

  void check(Service service) {
    ids(service);
    for (Operation operation : service.operations()) {
      if (operation.tags().stream().anyMatch(String::isBlank)) {
        findings.warning(
            "contract/empty-tag", operation.origin().span(), "a tag has no name", null);
      }
    }
  }

  private void ids(Service service) {
    Map<String, Operation> known = new HashMap<>();
    for (Operation operation : service.operations()) {
      Operation first = known.putIfAbsent(operation.id(), operation);
      if (first != null) {
        clash(
            "contract/duplicate-id",
            "two operations are called '" + operation.id() + "'",
            operation,
            first);
      }
    }
  }

  private void clash(String code, String message, Operation second, Operation first) {
    findings.report(
        new Diagnostic(
            code,
            Severity.ERROR,
            message,
            second.origin().span(),
            List.of(new Diagnostic.Related("the first one", first.origin().span())),
            null));
  }
}
