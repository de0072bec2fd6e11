package com.example.model;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.multipart.FilePart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code upload/body}.
 *
 * @param title at least 2 characters
 * @param count at most 9
 * @param tags at most 2 items
 * @param documents at most 2 items
 */
@Generated("input.yaml#/paths/~1uploads/post/requestBody/content/multipart~1form-data/schema")
public record UploadBody(FilePart photo, String title, @Nullable Integer count, @Nullable Meta meta,
    @Nullable List<Meta> notes, @Nullable List<String> tags, @Nullable List<FilePart> documents) {
  public UploadBody {
    Objects.requireNonNull(photo, "photo");
    Objects.requireNonNull(title, "title");
    notes = notes == null ? null : List.copyOf(notes);
    tags = tags == null ? null : List.copyOf(tags);
    documents = documents == null ? null : List.copyOf(documents);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .photo(photo)
        .title(title)
        .count(count)
        .meta(meta)
        .notes(notes)
        .tags(tags)
        .documents(documents);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable FilePart photo;
    private @Nullable String title;
    private @Nullable Integer count;
    private @Nullable Meta meta;
    private @Nullable List<Meta> notes;
    private @Nullable List<String> tags;
    private @Nullable List<FilePart> documents;

    private Builder() {}

    public Builder photo(FilePart photo) {
      this.photo = photo;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    public Builder meta(@Nullable Meta meta) {
      this.meta = meta;
      return this;
    }

    public Builder notes(@Nullable List<Meta> notes) {
      this.notes = notes;
      return this;
    }

    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder documents(@Nullable List<FilePart> documents) {
      this.documents = documents;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public UploadBody build() {
      return new UploadBody(Objects.requireNonNull(photo, "photo"),
          Objects.requireNonNull(title, "title"), count, meta, notes, tags, documents);
    }
  }
}
