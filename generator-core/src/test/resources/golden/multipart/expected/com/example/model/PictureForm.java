package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.multipart.FilePart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code Picture/Form}. */
@Generated("input.yaml#/components/schemas/Picture")
public record PictureForm(FilePart file) {
  public PictureForm {
    Objects.requireNonNull(file, "file");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().file(file);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable FilePart file;

    private Builder() {}

    public Builder file(FilePart file) {
      this.file = file;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public PictureForm build() {
      return new PictureForm(Objects.requireNonNull(file, "file"));
    }
  }
}
