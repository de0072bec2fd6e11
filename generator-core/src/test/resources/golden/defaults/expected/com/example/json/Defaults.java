package com.example.json;

import com.example.model.Named;
import com.example.model.OrderPayment;
import com.example.model.Ribbon;
import com.example.model.Wrapping;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.RawJson;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands for members that are absent.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class Defaults {
  /** {@code Order.serial}: {@code 12345678901234567890}. */
  public static final BigInteger ORDER_SERIAL = new BigInteger("12345678901234567890");

  /** {@code Order.price}: {@code 9.90}. */
  public static final JsonNumber ORDER_PRICE = JsonNumber.of("9.90");

  /** {@code Order.day}: {@code "2020-02-29"}. */
  public static final LocalDate ORDER_DAY = LocalDate.parse("2020-02-29");

  /** {@code Order.time}: {@code "10:00:00Z"}. */
  public static final OffsetTime ORDER_TIME = OffsetTime.parse("10:00Z");

  /** {@code Order.moment}: {@code "2020-02-29T10:00:00Z"}. */
  public static final OffsetDateTime ORDER_MOMENT = OffsetDateTime.parse("2020-02-29T10:00Z");

  /** {@code Order.key}: {@code "00000000-0000-0000-0000-000000000001"}. */
  public static final UUID ORDER_KEY = UUID.fromString("00000000-0000-0000-0000-000000000001");

  /** {@code Order.bytes}: {@code "aGk="}. */
  public static final Bytes ORDER_BYTES = Bytes.of(Base64.getDecoder().decode("aGk="));

  /** {@code Order.tags}: {@code ["new"]}. */
  public static final List<String> ORDER_TAGS = List.of("new");

  /** {@code Order.holes}: {@code ["a", null]}. */
  public static final List<@Nullable String> ORDER_HOLES = Arrays.asList("a", null);

  /** {@code Order.labels}: {@code {"z": "1", "a": "2", "m": "3"}}. */
  public static final Map<String, String> ORDER_LABELS = Json.read(
      "{\"z\": \"1\", \"a\": \"2\", \"m\": \"3\"}".getBytes(StandardCharsets.UTF_8),
      JsonCodecs.map(JsonCodecs.STRING));

  /** {@code Wrapping.ribbon}: {@code {"length": 2}}. */
  public static final Ribbon WRAPPING_RIBBON =
      Json.read("{\"length\": 2}".getBytes(StandardCharsets.UTF_8), RibbonCodec.INSTANCE);

  /** {@code Wrapping.folds}: {@code [1, 2]}. */
  public static final List<Long> WRAPPING_FOLDS = List.of(1L, 2L);

  /** {@code Order.wrapping}: {@code {}}. */
  public static final Wrapping ORDER_WRAPPING =
      Json.read("{}".getBytes(StandardCharsets.UTF_8), WrappingCodec.INSTANCE);

  /** {@code Order.wrappings}: {@code [{"paper": "gold"}]}. */
  public static final List<Wrapping> ORDER_WRAPPINGS = List.of(
      Json.read("{\"paper\": \"gold\"}".getBytes(StandardCharsets.UTF_8), WrappingCodec.INSTANCE));

  /** {@code Order.payment}: {@code {"kind": "cash"}}. */
  public static final OrderPayment ORDER_PAYMENT = Json.read(
      "{\"kind\": \"cash\"}".getBytes(StandardCharsets.UTF_8), OrderPaymentCodec.INSTANCE);

  /** {@code Order.free}: {@code {"any": [1, null]}}. */
  public static final RawJson ORDER_FREE = RawJson.of("{\"any\": [1, null]}");

  /** {@code Order.part}: {@code {"name": "both"}}. */
  public static final Named ORDER_PART =
      Json.read("{\"name\": \"both\"}".getBytes(StandardCharsets.UTF_8), NamedCodec.INSTANCE);

  /** {@code Place.since}: {@code "2020-01-01"}. */
  public static final LocalDate PLACE_SINCE = LocalDate.parse("2020-01-01");

  /** {@code Place.tags}: {@code ["a", "b"]}. */
  public static final List<String> PLACE_TAGS = List.of("a", "b");

  private Defaults() {}
}
