package dev.armature.runtime.schema;

import dev.armature.runtime.regex.RegexLimitException;
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

  /** Says everything about a value on a tape. */
  @FunctionalInterface
  public interface Explanation {
    Report explain(Trace trace, int at);
  }

  /** Bytes of documents for which, as measured, a tape costs less than tokens one by one. */
  private static final int SMALL = 1 << 16;

  private final Verdict verdict;
  private final @Nullable Stream stream;
  private final Explanation explanation;

  private SchemaValidator(Verdict verdict, @Nullable Stream stream, Explanation explanation) {
    this.verdict = verdict;
    this.stream = stream;
    this.explanation = explanation;
  }

  /** A validator that needs whole values. */
  public static SchemaValidator of(Verdict verdict, Explanation explanation) {
    return new SchemaValidator(verdict, null, explanation);
  }

  /** A validator that can also decide as tokens come. */
  public static SchemaValidator of(Verdict verdict, Stream stream, Explanation explanation) {
    return new SchemaValidator(verdict, stream, explanation);
  }

  /**
   * Whether a document is valid.
   *
   * @throws JsonException if it is no JSON, or beyond a limit; for what comes after the first
   *     violation, perhaps
   */
  public boolean isValid(byte[] json) {
    return json.length <= SMALL
        ? isValid(JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT), 0)
        : isValidByTokens(json);
  }

  /**
   * Whether a document is valid, as {@link #isValid(byte[])}. Where the validator {@linkplain
   * #isStreaming streams}, without a tape for the whole, whatever the size.
   *
   * @throws JsonException if it is no JSON, or beyond a limit; where the validator streams, not for
   *     what comes after the first violation
   */
  public boolean isValidByTokens(byte[] json) {
    Stream streaming = stream;
    if (streaming == null) {
      return isValid(JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT), 0);
    }
    JsonScanner in = new JsonScanner(json, 0, json.length, JsonLimits.DEFAULT);
    in.next();
    try {
      return streaming.holds(in) && in.next() == 0;
    } catch (StackOverflowError | RegexLimitException beyond) {
      throw beyond(beyond);
    }
  }

  /**
   * Whether the value at a cell is valid.
   *
   * @throws JsonException if that takes more than a limit allows to tell
   */
  public boolean isValid(JsonTape tape, int at) {
    tape.forget();
    try {
      return verdict.holds(tape, at);
    } catch (StackOverflowError | RegexLimitException beyond) {
      throw beyond(beyond);
    }
  }

  /** The depth of values is bounded; that of the stack and of patterns is not ours to choose. */
  private static JsonException beyond(Throwable cause) {
    return JsonException.limit(
        cause instanceof RegexLimitException
            ? "must not take so many steps to match a pattern"
            : "must not nest deeper than the stack allows");
  }

  /**
   * Everything that the schema has to say of the value at a cell: what is wrong, and the
   * annotations. Many times slower than a verdict, and linear in the value all the same.
   *
   * @throws JsonException if that takes more than a limit allows to tell
   */
  public Evaluation explain(JsonTape tape, int at) {
    return Evaluation.of(this, tape, at);
  }

  Report explain(Trace trace, int at) {
    try {
      return explanation.explain(trace, at);
    } catch (StackOverflowError | RegexLimitException beyond) {
      throw beyond(beyond);
    }
  }

  /** Whether documents can be decided as their tokens come, without a tape for the whole. */
  public boolean isStreaming() {
    return stream != null;
  }
}
