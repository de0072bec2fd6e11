package com.example.model;

import com.example.json.Defaults;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.RawJson;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Order}.
 *
 * @param channel Required, so that the default is a remark; {@code "web"} by default
 * @param giftWrap {@code false} by default
 * @param express {@code true} by default
 * @param note at most 20 characters; {@code "none"} by default
 * @param count at least 1; {@code 1} by default
 * @param weight {@code 5000000000} by default
 * @param serial at most 99999999999999999999; {@code 12345678901234567890} by default
 * @param ratio {@code 0.5} by default
 * @param share {@code 0.25} by default
 * @param price {@code 9.90} by default
 * @param color {@code "red"} by default
 * @param paint {@code "green"} by default
 * @param day {@code "2020-02-29"} by default
 * @param time {@code "10:00:00Z"} by default
 * @param moment {@code "2020-02-29T10:00:00Z"} by default
 * @param key {@code "00000000-0000-0000-0000-000000000001"} by default
 * @param bytes {@code "aGk="} by default
 * @param tags {@code ["new"]} by default
 * @param none {@code []} by default
 * @param holes {@code ["a", null]} by default
 * @param labels {@code {"z": "1", "a": "2", "m": "3"}} by default
 * @param empty {@code {}} by default
 * @param wrapping {@code {}} by default
 * @param wrappings {@code [{"paper": "gold"}]} by default
 * @param payment {@code {"kind": "cash"}} by default
 * @param free {@code {"any": [1, null]}} by default
 * @param nick {@code "bob"} by default
 * @param level {@code 3} by default
 * @param nothing {@code null} by default
 * @param part {@code {"name": "both"}} by default
 */
@Generated("input.yaml#/components/schemas/Order")
public record Order(long id, String channel, boolean giftWrap, boolean express, String note,
    int count, long weight, BigInteger serial, double ratio, float share, JsonNumber price,
    Color color, Color paint, LocalDate day, OffsetTime time, OffsetDateTime moment, UUID key,
    Bytes bytes, List<String> tags, List<String> none, List<@Nullable String> holes,
    Map<String, String> labels, Map<String, Long> empty, Wrapping wrapping,
    List<Wrapping> wrappings, OrderPayment payment, RawJson free, @Nullable String nick,
    @Nullable Long level, Field<String> nothing, Named part, @Nullable String plain) {
  public Order {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(serial, "serial");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(paint, "paint");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(bytes, "bytes");
    tags = List.copyOf(tags);
    none = List.copyOf(none);
    holes = Collections.unmodifiableList(new ArrayList<>(holes));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    empty = Collections.unmodifiableMap(new LinkedHashMap<>(empty));
    Objects.requireNonNull(wrapping, "wrapping");
    wrappings = List.copyOf(wrappings);
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(free, "free");
    Objects.requireNonNull(nothing, "nothing");
    Objects.requireNonNull(part, "part");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .channel(channel)
        .giftWrap(giftWrap)
        .express(express)
        .note(note)
        .count(count)
        .weight(weight)
        .serial(serial)
        .ratio(ratio)
        .share(share)
        .price(price)
        .color(color)
        .paint(paint)
        .day(day)
        .time(time)
        .moment(moment)
        .key(key)
        .bytes(bytes)
        .tags(tags)
        .none(none)
        .holes(holes)
        .labels(labels)
        .empty(empty)
        .wrapping(wrapping)
        .wrappings(wrappings)
        .payment(payment)
        .free(free)
        .nick(nick)
        .level(level)
        .nothing(nothing)
        .part(part)
        .plain(plain);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String channel;
    private boolean giftWrap = false;
    private boolean express = true;
    private String note = "none";

    private int count = 1;
    private long weight = 5000000000L;
    private BigInteger serial = Defaults.ORDER_SERIAL;
    private double ratio = 0.5;
    private float share = 0.25f;
    private JsonNumber price = Defaults.ORDER_PRICE;
    private Color color = Color.RED;
    private Color paint = Color.GREEN;
    private LocalDate day = Defaults.ORDER_DAY;
    private OffsetTime time = Defaults.ORDER_TIME;
    private OffsetDateTime moment = Defaults.ORDER_MOMENT;
    private UUID key = Defaults.ORDER_KEY;
    private Bytes bytes = Defaults.ORDER_BYTES;
    private List<String> tags = Defaults.ORDER_TAGS;
    private List<String> none = List.of();
    private List<@Nullable String> holes = Defaults.ORDER_HOLES;
    private Map<String, String> labels = Defaults.ORDER_LABELS;
    private Map<String, Long> empty = Map.of();
    private Wrapping wrapping = Defaults.ORDER_WRAPPING;
    private List<Wrapping> wrappings = Defaults.ORDER_WRAPPINGS;
    private OrderPayment payment = Defaults.ORDER_PAYMENT;
    private RawJson free = Defaults.ORDER_FREE;
    private @Nullable String nick = "bob";

    private @Nullable Long level = 3L;
    private Field<String> nothing = Field.absent();
    private Named part = Defaults.ORDER_PART;
    private @Nullable String plain;

    private Builder() {}

    public Builder id(long id) {
      this.id = id;
      return this;
    }

    public Builder channel(String channel) {
      this.channel = channel;
      return this;
    }

    public Builder giftWrap(boolean giftWrap) {
      this.giftWrap = giftWrap;
      return this;
    }

    public Builder express(boolean express) {
      this.express = express;
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Builder count(int count) {
      this.count = count;
      return this;
    }

    public Builder weight(long weight) {
      this.weight = weight;
      return this;
    }

    public Builder serial(BigInteger serial) {
      this.serial = serial;
      return this;
    }

    public Builder ratio(double ratio) {
      this.ratio = ratio;
      return this;
    }

    public Builder share(float share) {
      this.share = share;
      return this;
    }

    public Builder price(JsonNumber price) {
      this.price = price;
      return this;
    }

    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    public Builder paint(Color paint) {
      this.paint = paint;
      return this;
    }

    public Builder day(LocalDate day) {
      this.day = day;
      return this;
    }

    public Builder time(OffsetTime time) {
      this.time = time;
      return this;
    }

    public Builder moment(OffsetDateTime moment) {
      this.moment = moment;
      return this;
    }

    public Builder key(UUID key) {
      this.key = key;
      return this;
    }

    public Builder bytes(Bytes bytes) {
      this.bytes = bytes;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder none(List<String> none) {
      this.none = none;
      return this;
    }

    public Builder holes(List<@Nullable String> holes) {
      this.holes = holes;
      return this;
    }

    public Builder labels(Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder empty(Map<String, Long> empty) {
      this.empty = empty;
      return this;
    }

    public Builder wrapping(Wrapping wrapping) {
      this.wrapping = wrapping;
      return this;
    }

    public Builder wrappings(List<Wrapping> wrappings) {
      this.wrappings = wrappings;
      return this;
    }

    public Builder payment(OrderPayment payment) {
      this.payment = payment;
      return this;
    }

    public Builder free(RawJson free) {
      this.free = free;
      return this;
    }

    public Builder nick(@Nullable String nick) {
      this.nick = nick;
      return this;
    }

    public Builder level(@Nullable Long level) {
      this.level = level;
      return this;
    }

    public Builder nothing(Field<String> nothing) {
      this.nothing = nothing;
      return this;
    }

    public Builder part(Named part) {
      this.part = part;
      return this;
    }

    public Builder plain(@Nullable String plain) {
      this.plain = plain;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Order build() {
      return new Order(Objects.requireNonNull(id, "id"), Objects.requireNonNull(channel, "channel"),
          giftWrap, express, note, count, weight, serial, ratio, share, price, color, paint, day,
          time, moment, key, bytes, tags, none, holes, labels, empty, wrapping, wrappings, payment,
          free, nick, level, nothing, part, plain);
    }
  }
}
