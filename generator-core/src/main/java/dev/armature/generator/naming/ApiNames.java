package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names in the api package.
 *
 * @param operations by their ids
 * @param groupsByTag in the order of their first operations
 * @param errorsByKey in the order of their first outcomes
 */
record ApiNames(
    Map<String, OperationNames> operations,
    Map<String, GroupNames> groupsByTag,
    Map<DocumentedError.Key, DocumentedError> errorsByKey) {
  private static final String UNTAGGED = "default";

  static ApiNames of(
      Service service, TypeNames types, Overrides overrides, Diagnostics diagnostics) {
    return new ApiNaming(service, types, overrides, diagnostics).names();
  }

  /** The tag that groups an operation. */
  static String tag(Operation operation) {
    return operation.tags().isEmpty() ? UNTAGGED : operation.tags().get(0);
  }

  Stream<String> classes() {
    return operations.values().stream().map(OperationNames::className);
  }

  OperationNames operation(String id) {
    return found(operations.get(id), id);
  }

  GroupNames group(Operation operation) {
    return found(groupsByTag.get(tag(operation)), tag(operation));
  }

  List<GroupNames> groups() {
    return List.copyOf(groupsByTag.values());
  }

  DocumentedError error(Outcome outcome) {
    return found(errorsByKey.get(DocumentedError.Key.of(outcome)), outcome.origin());
  }

  List<DocumentedError> errors() {
    return List.copyOf(errorsByKey.values());
  }

  private static <T> T found(@Nullable T names, Object element) {
    if (names == null) {
      throw new IllegalArgumentException("no part of the service: " + element);
    }
    return names;
  }
}
