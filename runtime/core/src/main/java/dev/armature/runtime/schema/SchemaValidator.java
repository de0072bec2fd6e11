package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import org.jspecify.annotations.Nullable;

/** A compiled JSON Schema. Immutable and thread-safe. */
public final class SchemaValidator {
  /** Decides a value on a tape. */
  @FunctionalInterface
  public interface Verdict {
    boolean holds(JsonTape tape, int at);
  }

  /** Decides the value that a scanner stands at, and passes it if it is valid. */
  @FunctionalInterface
  public interface Stream {
    boolean holds(JsonScanner in);
  }

  private final Verdict verdict;
  private final @Nullable Stream stream;

  private SchemaValidator(Verdict verdict, @Nullable Stream stream) {
    this.verdict = verdict;
    this.stream = stream;
  }

  /** A validator that needs whole values. */
  public static SchemaValidator of(Verdict verdict) {
    return new SchemaValidator(verdict, null);
  }

  /** A validator that can also decide as tokens come. */
  public static SchemaValidator of(Verdict verdict, Stream stream) {
    return new SchemaValidator(verdict, stream);
  }

  /**
   * Whether a document is valid.
   *
   * @throws JsonException if it is no JSON, or beyond a limit; not for what comes after the first
   *     violation
   */
  public boolean isValid(byte[] json) {
    Stream streaming = stream;
    if (streaming == null) {
      return isValid(JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT), 0);
    }
    JsonScanner in = new JsonScanner(json, 0, json.length, JsonLimits.DEFAULT);
    in.next();
    return streaming.holds(in) && in.next() == 0;
  }

  /** Whether the value at a cell is valid. */
  public boolean isValid(JsonTape tape, int at) {
    tape.forget();
    return verdict.holds(tape, at);
  }

  /** Whether documents are decided as their tokens come, without a tape for the whole. */
  public boolean isStreaming() {
    return stream != null;
  }
}
