package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Node}.
 *
 * @param name at least 1 character
 */
@Generated("input.yaml#/components/schemas/Node")
public record NodeInput(String name, @Nullable Integer b, @Nullable String secret,
    @Nullable List<NodeInput> children, @Nullable Map<String, String> labels,
    @Nullable RawJson extra, Field<String> a) {
  public NodeInput {
    Objects.requireNonNull(name, "name");
    children = children == null ? null : List.copyOf(children);
    labels = labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    Objects.requireNonNull(a, "a");
  }

  /** Does not show secrets. */
  @Override
  public String toString() {
    return "NodeInput[name=" + name
        + ", b=" + b
        + ", secret=***, children=" + children
        + ", labels=" + labels
        + ", extra=" + extra
        + ", a=" + a
        + "]";
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .b(b)
        .secret(secret)
        .children(children)
        .labels(labels)
        .extra(extra)
        .a(a);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Integer b;
    private @Nullable String secret;
    private @Nullable List<NodeInput> children;
    private @Nullable Map<String, String> labels;
    private @Nullable RawJson extra;
    private Field<String> a = Field.absent();

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder b(@Nullable Integer b) {
      this.b = b;
      return this;
    }

    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    public Builder children(@Nullable List<NodeInput> children) {
      this.children = children;
      return this;
    }

    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder extra(@Nullable RawJson extra) {
      this.extra = extra;
      return this;
    }

    public Builder a(Field<String> a) {
      this.a = a;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public NodeInput build() {
      return new NodeInput(Objects.requireNonNull(name, "name"), b, secret, children, labels, extra,
          a);
    }
  }
}
