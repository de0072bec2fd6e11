package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.NameCache;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes readers with one set of limits and one role. Immutable and thread-safe.
 *
 * <p>Every method takes the list that violations go to: with a list the reader explains, without
 * one (null) it stops at the first violation with {@link InvalidJson}.
 */
public final class JsonReaders {
  /** Default limits, strict: what a server reads with. */
  public static final JsonReaders STRICT = of(JsonLimits.DEFAULT);

  /** Default limits, tolerant: what a client reads with. */
  public static final JsonReaders TOLERANT = STRICT.tolerant();

  private final NameCache names;
  private final JsonLimits limits;
  private final boolean strict;

  private JsonReaders(NameCache names, JsonLimits limits, boolean strict) {
    this.names = names;
    this.limits = limits;
    this.strict = strict;
  }

  /** Returns strict readers with limits of their own. Make it once: it holds names. */
  public static JsonReaders of(JsonLimits limits) {
    return new JsonReaders(new NameCache(), limits, true);
  }

  /** Returns readers that take enum values and union variants they do not know. */
  public JsonReaders tolerant() {
    return new JsonReaders(names, limits, false);
  }

  /**
   * Reads UTF-8 from a range of an array, which must not change meanwhile.
   *
   * @throws IOException never for this source, but readers share the signature
   */
  public JsonReader reader(byte[] json, int offset, int length, @Nullable Violations violations)
      throws IOException {
    return reader(JsonSource.of(json, offset, length), violations);
  }

  /**
   * Reads UTF-8 from a stream, whole and up to the limit.
   *
   * @throws IOException never, but readers share the signature; the stream is read later
   */
  public JsonReader reader(InputStream json, @Nullable Violations violations) throws IOException {
    return reader(JsonSource.of(json), violations);
  }

  /**
   * Reads a text.
   *
   * @throws IOException never for this source, but readers share the signature
   */
  public JsonReader reader(String json, @Nullable Violations violations) throws IOException {
    return reader(JsonSource.of(json), violations);
  }

  /** Reads a value that is on a tape already; the reader stands at it. */
  public JsonReader reader(JsonTape tape, int at, @Nullable Violations violations) {
    Cursor cursor = new Cursor(names, false);
    cursor.open(tape, at);
    return new JsonReader(this, cursor, null, violations);
  }

  /** Returns a reader in text mode; it stands nowhere until {@link JsonReader#reset}. */
  public JsonReader text(@Nullable Violations violations) {
    return new JsonReader(this, new Cursor(names, true), null, violations);
  }

  private JsonReader reader(JsonSource document, @Nullable Violations violations) {
    return new JsonReader(this, new Cursor(names, false), document, violations);
  }

  JsonLimits limits() {
    return limits;
  }

  boolean isStrict() {
    return strict;
  }
}
