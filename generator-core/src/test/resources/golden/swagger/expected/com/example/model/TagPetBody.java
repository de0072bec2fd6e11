package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code tagPet/body}.
 *
 * @param note at least 2 characters
 */
@Generated("input.yaml#/paths/~1tags~1{id}/put/parameters")
public record TagPetBody(@Nullable List<String> labels, @Nullable List<Long> numbers, String note) {
  public TagPetBody {
    labels = labels == null ? null : List.copyOf(labels);
    numbers = numbers == null ? null : List.copyOf(numbers);
    Objects.requireNonNull(note, "note");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().labels(labels).numbers(numbers).note(note);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable List<String> labels;
    private @Nullable List<Long> numbers;
    private @Nullable String note;

    private Builder() {}

    public Builder labels(@Nullable List<String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder numbers(@Nullable List<Long> numbers) {
      this.numbers = numbers;
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public TagPetBody build() {
      return new TagPetBody(labels, numbers, Objects.requireNonNull(note, "note"));
    }
  }
}
