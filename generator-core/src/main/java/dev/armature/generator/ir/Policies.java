package dev.armature.generator.ir;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-armature} asks of the layers around an operation.
 *
 * @param all the values of the parts of each policy that there is, in the order of the kinds
 * @param withoutLayer keys of policies that no layer enforces yet, in alphabetical order
 */
public record Policies(Map<PolicyKind, List<Policies.Value>> all, Set<String> withoutLayer) {
  /** Nothing asked. */
  public static final Policies NONE = new Policies(Map.of(), Set.of());

  /** Policies that have a key, but no layer yet. */
  public static final List<String> WITHOUT_LAYER =
      List.of("audit", "bulkhead", "cache", "circuitBreaker", "retry");

  /** Keeps the order of the kinds. */
  public Policies {
    Map<PolicyKind, List<Value>> copy = new EnumMap<>(PolicyKind.class);
    copy.putAll(all);
    all = copy;
    withoutLayer = Collections.unmodifiableSortedSet(new TreeSet<>(withoutLayer));
  }

  /** The value of a part. */
  public sealed interface Value {
    /** Dispatches on the type. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each type. */
    interface Visitor<R> {
      R text(String text);

      R count(int count);

      R time(Duration time);
    }
  }

  /** A text. */
  public record Text(String text) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(text);
    }
  }

  /** A number of at least 1. */
  public record Count(int count) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(count);
    }
  }

  /** A time above zero. */
  public record Time(Duration time) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.time(time);
    }
  }

  /** These policies, with one more or another in its place; itself when there are no values. */
  public Policies with(PolicyKind kind, @Nullable List<Value> values) {
    if (values == null) {
      return this;
    }
    Map<PolicyKind, List<Value>> more = new EnumMap<>(PolicyKind.class);
    more.putAll(all);
    more.put(kind, List.copyOf(values));
    return new Policies(more, withoutLayer);
  }

  /** These policies, and one that no layer enforces. */
  public Policies withoutLayer(String key) {
    Set<String> more = new TreeSet<>(withoutLayer);
    more.add(key);
    return new Policies(all, more);
  }
}
