package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Extras}.
 *
 * @param additionalProperties members that the contract does not name
 */
@Generated("input.yaml#/components/schemas/Extras")
public record Extras(String id, Map<String, String> additionalProperties) {
  public Extras {
    Objects.requireNonNull(id, "id");
    additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().id(id).additionalProperties(additionalProperties);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private Map<String, String> additionalProperties = Map.of();

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder additionalProperties(Map<String, String> additionalProperties) {
      this.additionalProperties = additionalProperties;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Extras build() {
      return new Extras(Objects.requireNonNull(id, "id"), additionalProperties);
    }
  }
}
