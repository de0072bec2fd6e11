package dev.armature.generator.finish;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold between the parts of a service, whatever format it was written in. */
final class ServiceChecks {
  private final Findings findings;

  ServiceChecks(Findings findings) {
    this.findings = findings;
  }

  void check(Service service) {
    ids(service);
    errorBodies(service);
    PagingChecks pages = new PagingChecks(findings, service);
    PatchDefaults patches = new PatchDefaults(findings, service);
    for (Operation operation : service.operations()) {
      patches.check(operation);
      pages.check(operation);
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

  /** One note for all: the mapper that they need is one. */
  private void errorBodies(Service service) {
    Set<Integer> statuses = new TreeSet<>();
    List<Operation> own = new ArrayList<>();
    for (Operation operation : service.operations()) {
      List<Integer> bodies = LayerStatuses.ownBodies(operation);
      if (!bodies.isEmpty()) {
        own.add(operation);
        statuses.addAll(bodies);
      }
    }
    if (!own.isEmpty()) {
      String others = own.size() == 1 ? "" : " and " + (own.size() - 1) + " more";
      findings.note(
          "contract/error-mapper",
          own.get(0).origin().span(),
          "'%s'%s: bodies of the contract's own are documented for %s, which layers answer too"
              .formatted(own.get(0).id(), others, words(statuses)),
          "give the service an error mapper that makes them; it does not start without one");
    }
  }

  private static String words(Set<Integer> statuses) {
    return statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
