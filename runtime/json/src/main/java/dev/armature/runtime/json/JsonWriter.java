package dev.armature.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document in UTF-8, value by value, without white space. Not thread-safe.
 *
 * <p>Every method throws {@link IOException} if the target fails, or if brackets and names are
 * called for out of order.
 */
public final class JsonWriter implements Closeable {
  private final JsonGenerator generator;
  private final @Nullable List<Object> attachments;

  JsonWriter(JsonGenerator generator) {
    this(generator, null);
  }

  private JsonWriter(JsonGenerator generator, @Nullable List<Object> attachments) {
    this.generator = generator;
    this.attachments = attachments;
  }

  /**
   * Returns a writer to a stream; closing the writer does not close the stream.
   *
   * @throws IOException if the stream fails
   */
  public static JsonWriter to(OutputStream target) throws IOException {
    return new JsonWriter(JsonOutput.generator(target));
  }

  /**
   * Returns a writer of values that hold what is no JSON: forms with files.
   *
   * @param attachments takes what is attached, in order
   */
  static JsonWriter to(OutputStream target, List<Object> attachments) throws IOException {
    return new JsonWriter(JsonOutput.generator(target), attachments);
  }

  /**
   * Writes what is no JSON: the document has its number among all attachments there.
   *
   * @throws IllegalArgumentException if the document is to be JSON and nothing else
   */
  public void attach(Object value) throws IOException {
    if (attachments == null) {
      throw new IllegalArgumentException("a file of a form is no JSON");
    }
    generator.writeNumber(attachments.size());
    attachments.add(value);
  }

  /** Begins an object. */
  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  /** Ends the object. */
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  /** Begins an array. */
  public void beginArray() throws IOException {
    generator.writeStartArray();
  }

  /** Ends the array. */
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  /** Names the member whose value is written next. */
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  /** Writes a string. */
  public void string(String value) throws IOException {
    generator.writeString(value);
  }

  /** Writes {@code true} or {@code false}. */
  public void bool(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  /** Writes an integer. */
  public void number(int value) throws IOException {
    generator.writeNumber(value);
  }

  /** Writes an integer. */
  public void number(long value) throws IOException {
    generator.writeNumber(value);
  }

  /**
   * Writes a float.
   *
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  public void number(float value) throws IOException {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    generator.writeNumber(value);
  }

  /**
   * Writes a double.
   *
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  public void number(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    generator.writeNumber(value);
  }

  /** Writes an integer. */
  public void number(BigInteger value) throws IOException {
    generator.writeNumber(value);
  }

  /** Writes a number exactly. */
  public void number(BigDecimal value) throws IOException {
    generator.writeNumber(value);
  }

  /** Writes a number with its literal. */
  public void number(JsonNumber value) throws IOException {
    generator.writeNumber(value.literal());
  }

  /** Writes {@code null}. */
  public void nil() throws IOException {
    generator.writeNull();
  }

  /** Writes an array of what the codec writes. */
  public <T> void list(JsonEncoder<T> items, List<T> list) throws IOException {
    beginArray();
    for (T item : list) {
      items.write(this, item);
    }
    endArray();
  }

  /** Writes an object of what the codec writes, a member for each entry. */
  public <T> void map(JsonEncoder<T> values, Map<String, T> map) throws IOException {
    beginObject();
    for (Map.Entry<String, T> member : map.entrySet()) {
      name(member.getKey());
      values.write(this, member.getValue());
    }
    endObject();
  }

  /** Writes a value as its text. */
  public void raw(RawJson value) throws IOException {
    generator.writeRawValue(value.text());
  }

  /**
   * Writes a date-time (RFC 3339).
   *
   * @throws IllegalArgumentException if the year is not within 0 and 9999
   */
  public void dateTime(OffsetDateTime value) throws IOException {
    generator.writeString(TemporalText.of(value));
  }

  /**
   * Writes a full-date (RFC 3339).
   *
   * @throws IllegalArgumentException if the year is not within 0 and 9999
   */
  public void date(LocalDate value) throws IOException {
    generator.writeString(TemporalText.of(value));
  }

  /** Writes a full-time (RFC 3339). */
  public void time(OffsetTime value) throws IOException {
    generator.writeString(TemporalText.of(value));
  }

  /** Writes a UUID in lower case. */
  public void uuid(UUID value) throws IOException {
    generator.writeString(value.toString());
  }

  /** Writes bytes in base64 (RFC 4648, section 4). */
  public void base64(Bytes value) throws IOException {
    generator.writeString(value.base64());
  }

  /** Flushes what was written and gives buffers back. */
  @Override
  public void close() throws IOException {
    generator.close();
  }
}
