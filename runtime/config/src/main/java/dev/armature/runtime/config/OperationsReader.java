package dev.armature.runtime.config;

import dev.armature.runtime.RateLimit;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code operations}. */
final class OperationsReader {
  /** Variables may name operations that the file does not mention. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          Reading.PREFIX + "OPERATIONS_(.+)_(RATELIMIT_CALLS|RATELIMIT_WINDOW|TIMEOUT)");

  private OperationsReader() {}

  static Map<String, OperationConfig> read(Section operations, Reading reading) {
    Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    ids.addAll(operations.names());
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
    RateLimit limit = rateLimit(operation.section("rateLimit"));
    Duration timeout = operation.duration("timeout");
    operation.notInstalled("retry", "retries");
    operation.notInstalled("circuitBreaker", "the circuit breaker");
    operation.notInstalled("bulkhead", "the bulkhead");
    operation.notInstalled("cache", "the cache");
    operation.notInstalled("audit", "the audit log");
    operation.done();
    return new OperationConfig(limit, timeout);
  }

  private static @Nullable RateLimit rateLimit(Section limit) {
    Integer calls = limit.integer("calls", 1, 999_999_999);
    Duration window = limit.duration("window");
    limit.done();
    if (calls == null && window == null) {
      return null;
    }
    if (calls == null) {
      limit.problem("missing-key", "'" + limit.path() + "' needs the key 'calls'");
      return null;
    }
    Duration over = window == null ? Duration.ofSeconds(1) : window;
    if (over.compareTo(Duration.ofDays(1)) > 0) {
      limit.problem("window", "wrong-value", "a rate limit's window is a day at most");
      return null;
    }
    return new RateLimit(calls, over);
  }
}
