package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads and writes whole documents. */
public final class Json {
  private Json() {}

  /**
   * Reads a document strictly, with the default limits.
   *
   * @throws JsonException with all violations, if the document is not JSON or breaks its contract
   */
  public static <T> T read(byte[] json, JsonDecoder<T> codec) {
    return read(json, codec, JsonReaders.STRICT);
  }

  /**
   * Reads a document.
   *
   * @throws JsonException with all violations, if the document is not JSON or breaks its contract
   */
  public static <T> T read(byte[] json, JsonDecoder<T> codec, JsonReaders readers) {
    try {
      return verdict(json, codec, readers);
    } catch (InvalidJson refused) {
      throw new JsonException(explain(json, codec, readers).list());
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array cannot fail to be read", impossible);
    }
  }

  private static <T> T verdict(byte[] json, JsonDecoder<T> codec, JsonReaders readers)
      throws IOException {
    T value = readers.reader(json, 0, json.length, null).document(codec);
    return Objects.requireNonNull(value, "a codec returned null without a violation");
  }

  /** Returns all violations of a document; empty if it keeps its contract. */
  public static Violations explain(byte[] json, JsonDecoder<?> codec, JsonReaders readers) {
    Violations violations = new Violations();
    try {
      readers.reader(json, 0, json.length, violations).document(codec);
    } catch (InvalidJson full) {
      return violations;
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array cannot fail to be read", impossible);
    }
    return violations;
  }

  /**
   * Returns what a strict reader has against a document; empty, at the price of a verdict, if it
   * keeps its contract.
   */
  public static List<Violation> violations(byte[] json, JsonDecoder<?> codec) {
    try {
      JsonReaders.STRICT.reader(json, 0, json.length, null).document(codec);
      return List.of();
    } catch (InvalidJson refused) {
      return explain(json, codec, JsonReaders.STRICT).list();
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array cannot fail to be read", impossible);
    }
  }

  /** Writes a value as a document in UTF-8. */
  public static <T> byte[] write(JsonEncoder<T> codec, T value) {
    JsonOutput output = new JsonOutput();
    try (JsonWriter writer = JsonWriter.to(output)) {
      codec.write(writer, value);
    } catch (IOException invalid) {
      throw new UncheckedIOException("the value is not JSON", invalid);
    }
    return output.toArray();
  }

  /**
   * Writes a value that may hold what is no JSON.
   *
   * @param attachments takes what is attached; the document has numbers of them, from 0 on
   */
  public static <T> byte[] write(JsonEncoder<T> codec, T value, List<Object> attachments) {
    JsonOutput output = new JsonOutput();
    try (JsonWriter writer = JsonWriter.to(output, attachments)) {
      codec.write(writer, value);
    } catch (IOException invalid) {
      throw new UncheckedIOException("the value is not JSON", invalid);
    }
    return output.toArray();
  }
}
