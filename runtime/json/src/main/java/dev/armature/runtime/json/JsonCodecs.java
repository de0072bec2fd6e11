package dev.armature.runtime.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codecs for types that need no schema of their own. */
public final class JsonCodecs {
  /** Strings. */
  public static final JsonCodec<String> STRING = leaf(JsonReader::string, JsonWriter::string);

  /** Booleans. */
  public static final JsonCodec<Boolean> BOOLEAN = leaf(JsonReader::bool, JsonWriter::bool);

  /** Integers of 32 bits. */
  public static final JsonCodec<Integer> INT32 = leaf(JsonReader::int32, JsonWriter::number);

  /** Integers of 64 bits. */
  public static final JsonCodec<Long> INT64 = leaf(JsonReader::int64, JsonWriter::number);

  /** Floats. */
  public static final JsonCodec<Float> FLOAT32 = leaf(JsonReader::float32, JsonWriter::number);

  /** Doubles. */
  public static final JsonCodec<Double> FLOAT64 = leaf(JsonReader::float64, JsonWriter::number);

  /** Integers of any length. */
  public static final JsonCodec<BigInteger> INTEGER = leaf(JsonReader::integer, JsonWriter::number);

  /** Numbers, exactly. */
  public static final JsonCodec<BigDecimal> DECIMAL = leaf(JsonReader::decimal, JsonWriter::number);

  /** Numbers with their literal. */
  public static final JsonCodec<JsonNumber> NUMBER = leaf(JsonReader::number, JsonWriter::number);

  /** Date-times. */
  public static final JsonCodec<OffsetDateTime> DATE_TIME =
      leaf(JsonReader::dateTime, JsonWriter::dateTime);

  /** Dates. */
  public static final JsonCodec<LocalDate> DATE = leaf(JsonReader::date, JsonWriter::date);

  /** Times. */
  public static final JsonCodec<OffsetTime> TIME = leaf(JsonReader::time, JsonWriter::time);

  /** UUIDs. */
  public static final JsonCodec<UUID> UUID = leaf(JsonReader::uuid, JsonWriter::uuid);

  /** Bytes in base64. */
  public static final JsonCodec<Bytes> BASE64 = leaf(JsonReader::base64, JsonWriter::base64);

  /** Any value, as text. */
  public static final JsonCodec<RawJson> RAW = leaf(JsonReader::raw, JsonWriter::raw);

  /** Any value, as a tree; written as its text. */
  public static final JsonCodec<JsonValue> VALUE = leaf(RawReading::value, TreeWriting::write);

  private JsonCodecs() {}

  /** Returns a codec for a place that is read otherwise than the codec of its type reads. */
  public static <T> JsonCodec<T> of(JsonDecoder<T> decoder, JsonEncoder<T> encoder) {
    return new Paired<>(decoder, encoder);
  }

  /** Returns a codec for arrays. */
  public static <T> JsonCodec<List<T>> list(JsonCodec<T> items) {
    return new ListCodec<>(items);
  }

  /** Returns a codec for objects used as maps, in the order of the document. */
  public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
    return new MapCodec<>(values);
  }

  private static <T> JsonCodec<T> leaf(Read<T> read, Write<T> write) {
    return new Leaf<>(read, write);
  }

  private record Paired<T>(JsonDecoder<T> decoder, JsonEncoder<T> encoder) implements JsonCodec<T> {
    @Override
    public @Nullable T read(JsonReader in) throws IOException {
      return decoder.read(in);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      encoder.write(out, value);
    }
  }

  private interface Read<T> {
    T read(JsonReader in) throws IOException;
  }

  private interface Write<T> {
    void write(JsonWriter out, T value) throws IOException;
  }

  private record Leaf<T>(Read<T> reading, Write<T> writing) implements JsonCodec<T> {
    @Override
    public @Nullable T read(JsonReader in) throws IOException {
      return reading.read(in);
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      writing.write(out, value);
    }
  }
}
