package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonLimits;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that the contract leaves free, kept as its text. Equality goes by JSON value, not by
 * text. Immutable and thread-safe.
 */
public final class RawJson {
  /** What deeply nested text the tree is made from; the text itself passed a reader's limits. */
  private static final JsonReaders READERS =
      JsonReaders.of(
          new JsonLimits(
              2_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE));

  private final String text;

  // Threads may both compute it; the tree is immutable, so either result will do.
  private @Nullable JsonValue value;

  private RawJson(String text) {
    this.text = text;
  }

  /**
   * Returns the value that a text stands for.
   *
   * @throws IllegalArgumentException if the text is not JSON
   */
  public static RawJson of(String text) {
    RawJson raw = new RawJson(text);
    raw.value = parse(text);
    return raw;
  }

  /** A text that a reader or writer made. */
  static RawJson ofChecked(String text) {
    return new RawJson(text);
  }

  /** Returns the JSON text. */
  public String text() {
    return text;
  }

  /** Returns the value as a tree, parsed when first asked for. */
  public JsonValue value() {
    JsonValue parsed = value;
    if (parsed == null) {
      parsed = parse(text);
      value = parsed;
    }
    return parsed;
  }

  private static JsonValue parse(String text) {
    try {
      return Objects.requireNonNull(READERS.reader(text, null).document(JsonCodecs.VALUE));
    } catch (InvalidJson | IOException e) {
      throw new IllegalArgumentException("not JSON: " + DetailWords.quote(text), e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RawJson raw && (text.equals(raw.text) || value().equals(raw.value()));
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
