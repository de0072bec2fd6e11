package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Mixed}.
 *
 * @param additionalProperties_ members that the contract does not name
 */
@Generated("input.yaml#/components/schemas/Mixed")
public record Mixed(@Nullable String id, @Nullable Long additionalProperties,
    Map<String, Long> additionalProperties_) {
  public Mixed {
    additionalProperties_ = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties_));
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .additionalProperties(additionalProperties)
        .additionalProperties_(additionalProperties_);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Long additionalProperties;
    private Map<String, Long> additionalProperties_ = Map.of();

    private Builder() {}

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    public Builder additionalProperties(@Nullable Long additionalProperties) {
      this.additionalProperties = additionalProperties;
      return this;
    }

    public Builder additionalProperties_(Map<String, Long> additionalProperties_) {
      this.additionalProperties_ = additionalProperties_;
      return this;
    }

    /** Ends with these values. */
    public Mixed build() {
      return new Mixed(id, additionalProperties, additionalProperties_);
    }
  }
}
