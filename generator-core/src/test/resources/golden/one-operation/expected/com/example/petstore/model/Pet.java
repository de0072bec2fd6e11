package com.example.petstore.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pet. */
@Generated("input.yaml#/components/schemas/Pet")
public record Pet(long id, String name, Field<String> tag) {
  public Pet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tag, "tag");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().id(id).name(name).tag(tag);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String name;
    private Field<String> tag = Field.absent();

    private Builder() {}

    public Builder id(long id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder tag(Field<String> tag) {
      this.tag = tag;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Pet build() {
      return new Pet(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"), tag);
    }
  }
}
