package com.example.petstore.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pet to be.
 *
 * @param name What to call it; at least 1 character, at most 64 characters
 * @param tag matches {@code ^[a-z-]+$}
 * @param age at least 0
 */
@Generated("input.yaml#/components/schemas/NewPet")
public record NewPet(String name, Field<String> tag, @Nullable Integer age) {
  public NewPet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tag, "tag");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().name(name).tag(tag).age(age);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private Field<String> tag = Field.absent();
    private @Nullable Integer age;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder tag(Field<String> tag) {
      this.tag = tag;
      return this;
    }

    public Builder age(@Nullable Integer age) {
      this.age = age;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public NewPet build() {
      return new NewPet(Objects.requireNonNull(name, "name"), tag, age);
    }
  }
}
