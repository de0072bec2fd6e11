package dev.armature.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WriterTest {
  private static <T> String text(JsonCodec<T> codec, T value) {
    return new String(Json.write(codec, value), UTF_8);
  }

  private static <T> void roundTrips(JsonCodec<T> codec, T value, String json) {
    assertThat(text(codec, value)).isEqualTo(json);
    assertThat(Json.read(json.getBytes(UTF_8), codec)).isEqualTo(value);
  }

  @Test
  void writesScalarsAsTheyAreRead() {
    roundTrips(
        JsonCodecs.STRING, "a\"\\\n\u0000é\uD83D\uDC32", "\"a\\\"\\\\\\n\\u0000é\uD83D\uDC32\"");
    roundTrips(JsonCodecs.BOOLEAN, true, "true");
    roundTrips(JsonCodecs.INT32, -5, "-5");
    roundTrips(JsonCodecs.INT64, Long.MIN_VALUE, "-9223372036854775808");
    roundTrips(JsonCodecs.FLOAT32, 0.1f, "0.1");
    roundTrips(JsonCodecs.FLOAT64, 1e300, "1.0E300");
    roundTrips(JsonCodecs.INTEGER, BigInteger.TEN.pow(30), "1" + "0".repeat(30));
    roundTrips(JsonCodecs.DECIMAL, new BigDecimal("1.50"), "1.50");
    roundTrips(JsonCodecs.NUMBER, JsonNumber.of("1.50e7"), "1.50e7");
    roundTrips(JsonCodecs.DATE, LocalDate.of(2026, 1, 31), "\"2026-01-31\"");
    roundTrips(JsonCodecs.UUID, new UUID(1, 2), "\"00000000-0000-0001-0000-000000000002\"");
    roundTrips(JsonCodecs.BASE64, Bytes.of(new byte[] {1, 2, -1, 0}), "\"AQL/AA==\"");
    roundTrips(JsonCodecs.RAW, RawJson.of("{\"a\":[1,null]}"), "{\"a\":[1,null]}");
    roundTrips(JsonCodecs.VALUE, RawJson.of("[{},1.0,true]").value(), "[{},1.0,true]");
    roundTrips(JsonCodecs.list(JsonCodecs.INT32), List.of(1, 2), "[1,2]");
    roundTrips(JsonCodecs.map(JsonCodecs.STRING), Map.of("k", "v"), "{\"k\":\"v\"}");
  }

  @Test
  void writesTimesByRfc3339() {
    roundTrips(
        JsonCodecs.DATE_TIME,
        OffsetDateTime.parse("2026-01-31T12:00Z"),
        "\"2026-01-31T12:00:00Z\"");
    roundTrips(
        JsonCodecs.DATE_TIME,
        OffsetDateTime.parse("0099-01-31T12:00:01.000200-03:30"),
        "\"0099-01-31T12:00:01.0002-03:30\"");
    roundTrips(JsonCodecs.TIME, OffsetTime.parse("01:02+05:00"), "\"01:02:00+05:00\"");
    assertThat(text(JsonCodecs.DATE_TIME, OffsetDateTime.parse("2026-01-31T12:00+00:00:01")))
        .isEqualTo("\"2026-01-31T11:59:59Z\"");
    assertThatThrownBy(() -> text(JsonCodecs.DATE, LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsWhatJavaTimeCannotHold() {
    assertThat(Json.read("\"1998-12-31T23:59:60.5Z\"".getBytes(UTF_8), JsonCodecs.DATE_TIME))
        .hasToString("1998-12-31T23:59:59.500Z");
    assertThat(Json.read("\"2026-01-01T00:00:00+23:59\"".getBytes(UTF_8), JsonCodecs.DATE_TIME))
        .hasToString("2025-12-31T00:01Z");
    assertThat(Json.read("\"00:00:00.1234567891-18:01\"".getBytes(UTF_8), JsonCodecs.TIME))
        .hasToString("18:01:00.123456789Z");
  }

  @Test
  void writesDocumentsLongerThanItsBuffer() {
    List<String> many = List.of("x".repeat(9_000), "y".repeat(20_000), "é".repeat(5_000));

    byte[] json = Json.write(JsonCodecs.list(JsonCodecs.STRING), many);

    assertThat(Json.read(json, JsonCodecs.list(JsonCodecs.STRING))).isEqualTo(many);
  }

  @Test
  void writesToStreamsWithoutClosingThem() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (JsonWriter writer = JsonWriter.to(target)) {
      PetCodec.INSTANCE.write(writer, PetCodecTest.read(PetCodecTest.WHOLE));
    }

    assertThat(Json.read(target.toByteArray(), PetCodec.INSTANCE))
        .isEqualTo(PetCodecTest.read(PetCodecTest.WHOLE));
    assertThat(closed[0]).isFalse();
  }

  @Test
  void refusesWhatJsonHasNot() {
    assertThatThrownBy(() -> text(JsonCodecs.FLOAT64, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> text(JsonCodecs.FLOAT32, Float.NEGATIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
