package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Token;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where a reader's document comes from. */
final class JsonSource {
  private static final byte[] NO_BYTES = {};

  private final @Nullable InputStream stream;
  private final @Nullable String text;
  private byte[] json = NO_BYTES;
  private int offset;
  private int length;

  private JsonSource(@Nullable InputStream stream, @Nullable String text) {
    this.stream = stream;
    this.text = text;
  }

  static JsonSource of(byte[] json, int offset, int length) {
    JsonSource document = new JsonSource(null, null);
    document.json = json;
    document.offset = offset;
    document.length = length;
    return document;
  }

  static JsonSource of(InputStream stream) {
    return new JsonSource(stream, null);
  }

  static JsonSource of(String text) {
    return new JsonSource(null, text);
  }

  /** Reads a document with a codec; null for one that a reader stands at already. */
  static <T> @Nullable T read(JsonReader in, @Nullable JsonSource document, JsonDecoder<T> codec)
      throws IOException {
    if (document != null && !document.open(in)) {
      return null;
    }
    int before = in.explains() ? in.signal().count() : 0;
    T value = codec.read(in);
    JsonException twice = in.cursor().tape().duplicate();
    if (twice != null && in.signal().count() == before) {
      in.signal().abort(twice); // In a value that the codec passed over.
    }
    return in.failed() ? null : value;
  }

  /** Puts the whole document on the tape of a reader; false if it is not JSON. */
  private boolean open(JsonReader in) throws IOException {
    try {
      in.cursor().open(tape(in.limits(), in.explains()), 0);
      return true;
    } catch (JsonException fault) {
      Explanation explaining = in.signal();
      locate(explaining, in.limits());
      explaining.abort(fault);
      return false;
    }
  }

  /** While explaining, it is the codec that reports names that occur twice, with their path. */
  private JsonTape tape(JsonLimits limits, boolean duplicates) throws IOException {
    if (stream != null) {
      // One byte more than allowed, so that the tape can say what is wrong.
      all(stream.readNBytes(Math.min(limits.bytes(), Integer.MAX_VALUE - 9) + 1));
    } else if (text != null) {
      all(JsonTape.bytes(text));
    }
    return duplicates
        ? JsonTape.withDuplicates(json, offset, length, limits)
        : JsonTape.of(json, offset, length, limits);
  }

  private void all(byte[] bytes) {
    json = bytes;
    length = bytes.length;
  }

  /** Moves an explanation to the value at which a document is no longer JSON. */
  private void locate(Explanation explanation, JsonLimits limits) {
    try {
      JsonScanner scanner = JsonScanner.withDuplicates(json, offset, length, limits);
      scanner.next();
      walk(scanner, explanation);
    } catch (JsonException fault) {
      return; // The explanation stands there now.
    }
  }

  private static void walk(JsonScanner in, Explanation explanation) {
    if (in.kind() == Token.OBJECT) {
      explanation.push();
      while (member(in, explanation)) {
        walk(in, explanation);
      }
      explanation.member(null);
    } else if (in.kind() == Token.ARRAY) {
      explanation.push();
      while (item(in, explanation)) {
        walk(in, explanation);
      }
      explanation.item(false);
    }
  }

  /** Goes to the next member; stays at the object where a fault is between its members. */
  private static boolean member(JsonScanner in, Explanation explanation) {
    try {
      boolean more = in.nextName();
      if (more) {
        explanation.member(in.name().text(0));
      }
      return more;
    } catch (JsonException fault) {
      explanation.member(in.reached() ? in.name().text(0) : null);
      throw fault;
    }
  }

  /** Goes to the next item; stays at the array where a fault is between its items. */
  private static boolean item(JsonScanner in, Explanation explanation) {
    try {
      boolean more = in.next() != Token.END_ARRAY;
      if (more) {
        explanation.item(true);
      }
      return more;
    } catch (JsonException fault) {
      explanation.item(in.reached());
      throw fault;
    }
  }

  void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
