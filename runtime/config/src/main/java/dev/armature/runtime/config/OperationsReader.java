package dev.armature.runtime.config;

import dev.armature.runtime.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code operations}. */
final class OperationsReader {
  /** Variables may name operations that the file does not mention. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          Reading.PREFIX
              + "OPERATIONS_(.+)_("
              + PolicyKey.ALL.stream()
                  .flatMap(key -> key.variables().stream())
                  .collect(Collectors.joining("|"))
              + ")");

  private OperationsReader() {}

  static Map<String, OperationConfig> read(Section operations, Reading reading) {
    Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String id : operations.names()) {
      if (!ids.add(id)) {
        operations.problem(id, "duplicate-key", "'" + id + "' is there twice, in other case");
      }
    }
    for (String variable : reading.variables()) {
      Matcher parts = VARIABLE.matcher(variable);
      if (parts.matches() && ids.stream().noneMatch(id -> sameVariable(id, parts.group(1)))) {
        ids.add(parts.group(1));
      }
    }
    Map<String, OperationConfig> read = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String id : ids) {
      read.put(id, operation(operations.named(id)));
    }
    return read;
  }

  private static boolean sameVariable(String id, String part) {
    return Reading.variable(id).equals(Reading.PREFIX + part);
  }

  private static OperationConfig operation(Section operation) {
    List<Policy> policies = new ArrayList<>();
    for (PolicyKey key : PolicyKey.ALL) {
      Policy policy = key.reader().apply(operation);
      if (policy != null) {
        policies.add(policy);
      }
    }
    operation.notInstalled("retry", "retries");
    operation.notInstalled("circuitBreaker", "the circuit breaker");
    operation.notInstalled("bulkhead", "the bulkhead");
    operation.notInstalled("cache", "the cache");
    operation.notInstalled("audit", "the audit log");
    operation.done();
    return new OperationConfig(policies);
  }
}
