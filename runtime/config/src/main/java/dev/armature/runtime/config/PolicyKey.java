package dev.armature.runtime.config;

import dev.armature.runtime.Policy;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.layer.LayersBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key of {@code operations.<id>} that is a policy, and how it is read. A new policy gets a line
 * in {@link #ALL}.
 *
 * @param variables what environment variables that override it end with
 * @param reader takes the section of the operation; null when it says nothing, or something wrong
 * @param installer adds its layer, unless every service has it
 */
record PolicyKey(
    List<String> variables,
    Function<Section, @Nullable Policy> reader,
    Consumer<LayersBuilder> installer) {
  static final List<PolicyKey> ALL =
      List.of(
          builtIn(PolicyKey::rateLimit, "RATELIMIT_CALLS", "RATELIMIT_WINDOW"),
          builtIn(PolicyKey::timeout, "TIMEOUT"));

  private static PolicyKey builtIn(
      Function<Section, @Nullable Policy> reader, String... variables) {
    return new PolicyKey(List.of(variables), reader, layers -> {});
  }

  private static @Nullable Policy timeout(Section operation) {
    Duration limit = operation.duration("timeout");
    return limit == null ? null : new Timeout(limit);
  }

  private static @Nullable Policy rateLimit(Section operation) {
    Section limit = operation.section("rateLimit");
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
