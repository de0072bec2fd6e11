package com.example.json;

import com.example.model.Color;
import com.example.model.Named;
import com.example.model.Order;
import com.example.model.OrderPayment;
import com.example.model.Wrapping;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Order}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Order")
public final class OrderCodec implements JsonCodec<Order> {
  public static final OrderCodec INSTANCE = new OrderCodec();

  private static final List<String> MEMBERS = List.of("id", "channel", "giftWrap", "express",
      "note", "count", "weight", "serial", "ratio", "share", "price", "color", "paint", "day",
      "time", "moment", "key", "bytes", "tags", "none", "holes", "labels", "empty", "wrapping",
      "wrappings", "payment", "free", "nick", "level", "nothing", "part", "plain");

  private static final Map<String, Integer> NUMBERS = numberMembers();
  private static final BigDecimal SERIAL_MAXIMUM = new BigDecimal("99999999999999999999");

  private static final Members MEMBERS_ = Members.of("id", "channel", "giftWrap", "express", "note",
      "count", "weight", "serial", "ratio", "share", "price", "color", "paint", "day", "time",
      "moment", "key", "bytes", "tags", "none", "holes", "labels", "empty", "wrapping", "wrappings",
      "payment", "free", "nick", "level", "nothing", "part", "plain").require("id", "channel");

  private OrderCodec() {}

  @Override
  public @Nullable Order read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Order.Builder result = Order.builder();
    long[] seen = new long[1];
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      Integer number = NUMBERS.get(field);
      if (number == null) {
        in.skip();
      } else {
        seen[number / 64] = in.once(seen[number / 64], number % 64);
        switch (number / 30) {
          case 0 -> readFrom0(in, number, result);
          default -> readFrom30(in, number, result);
        }
      }
    }
    in.require(seen[0], MEMBERS_);
    if (in.failed()) {
      return null;
    }
    return result.build();
  }

  @Override
  public void write(JsonWriter out, Order value) throws IOException {
    out.beginObject();
    writeFrom0(out, value);
    writeFrom30(out, value);
    out.endObject();
  }

  private static Map<String, Integer> numberMembers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : MEMBERS) {
      numbers.put(name, numbers.size());
    }
    return numbers;
  }

  private static @Nullable List<@Nullable String> readHoles(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<@Nullable String> items = new ArrayList<>();
    while (in.nextItem()) {
      String item = null;
      if (!in.nextNull()) {
        item = in.string();
      }
      items.add(item);
    }
    return items;
  }

  private static void readFrom0(JsonReader in, int number, Order.Builder result)
      throws IOException {
    switch (number) {
      case 0 -> {
        long id = in.int64();
        result.id(id);
      }
      case 1 -> {
        String channel = in.string();
        result.channel(channel);
      }
      case 2 -> {
        boolean giftWrap = in.bool();
        result.giftWrap(giftWrap);
      }
      case 3 -> {
        boolean express = in.bool();
        result.express(express);
      }
      case 4 -> {
        String note = Check.maxLength(in, in.string(), 20);
        result.note(note);
      }
      case 5 -> {
        int count = Check.minimum(in, in.int32(), 1);
        result.count(count);
      }
      case 6 -> {
        long weight = in.int64();
        result.weight(weight);
      }
      case 7 -> {
        BigInteger serial = in.integer();
        Check.maximum(in, new BigDecimal(serial), SERIAL_MAXIMUM);
        result.serial(serial);
      }
      case 8 -> {
        double ratio = in.float64();
        result.ratio(ratio);
      }
      case 9 -> {
        float share = in.float32();
        result.share(share);
      }
      case 10 -> {
        JsonNumber price = in.number();
        result.price(price);
      }
      case 11 -> {
        Color color = ColorCodec.INSTANCE.read(in);
        result.color(color);
      }
      case 12 -> {
        Color paint = ColorCodec.INSTANCE.read(in);
        result.paint(paint);
      }
      case 13 -> {
        LocalDate day = in.date();
        result.day(day);
      }
      case 14 -> {
        OffsetTime time = in.time();
        result.time(time);
      }
      case 15 -> {
        OffsetDateTime moment = in.dateTime();
        result.moment(moment);
      }
      case 16 -> {
        UUID key = in.uuid();
        result.key(key);
      }
      case 17 -> {
        Bytes bytes = in.base64();
        result.bytes(bytes);
      }
      case 18 -> {
        List<String> tags = in.list(JsonCodecs.STRING);
        result.tags(tags);
      }
      case 19 -> {
        List<String> none = in.list(JsonCodecs.STRING);
        result.none(none);
      }
      case 20 -> {
        List<@Nullable String> holes = readHoles(in);
        result.holes(holes);
      }
      case 21 -> {
        Map<String, String> labels = in.map(JsonCodecs.STRING);
        result.labels(labels);
      }
      case 22 -> {
        Map<String, Long> empty = in.map(JsonCodecs.INT64);
        result.empty(empty);
      }
      case 23 -> {
        Wrapping wrapping = WrappingCodec.INSTANCE.read(in);
        result.wrapping(wrapping);
      }
      case 24 -> {
        List<Wrapping> wrappings = in.list(WrappingCodec.INSTANCE);
        result.wrappings(wrappings);
      }
      case 25 -> {
        OrderPayment payment = OrderPaymentCodec.INSTANCE.read(in);
        result.payment(payment);
      }
      case 26 -> {
        RawJson free = in.raw();
        result.free(free);
      }
      case 27 -> {
        String nick = null;
        if (!in.nextNull()) {
          nick = in.string();
        }
        result.nick(nick);
      }
      case 28 -> {
        Long level = null;
        if (!in.nextNull()) {
          level = in.int64();
        }
        result.level(level);
      }
      default -> {
        Field<String> nothing;
        if (in.nextNull()) {
          nothing = Field.nil();
        } else {
          String present = in.string();
          nothing = Field.of(present);
        }
        result.nothing(nothing);
      }
    }
  }

  private static void readFrom30(JsonReader in, int number, Order.Builder result)
      throws IOException {
    switch (number) {
      case 30 -> {
        Named part = NamedCodec.INSTANCE.read(in);
        result.part(part);
      }
      default -> {
        String plain = in.string();
        result.plain(plain);
      }
    }
  }

  private static void writeHoles(JsonWriter out, List<@Nullable String> items) throws IOException {
    out.beginArray();
    for (@Nullable String item : items) {
      if (item == null) {
        out.nil();
      } else {
        out.string(item);
      }
    }
    out.endArray();
  }

  private static void writeFrom0(JsonWriter out, Order value) throws IOException {
    out.name("id");
    out.number(value.id());
    out.name("channel");
    out.string(value.channel());
    out.name("giftWrap");
    out.bool(value.giftWrap());
    out.name("express");
    out.bool(value.express());
    out.name("note");
    out.string(value.note());
    out.name("count");
    out.number(value.count());
    out.name("weight");
    out.number(value.weight());
    out.name("serial");
    out.number(value.serial());
    out.name("ratio");
    out.number(value.ratio());
    out.name("share");
    out.number(value.share());
    out.name("price");
    out.number(value.price());
    out.name("color");
    ColorCodec.INSTANCE.write(out, value.color());
    out.name("paint");
    ColorCodec.INSTANCE.write(out, value.paint());
    out.name("day");
    out.date(value.day());
    out.name("time");
    out.time(value.time());
    out.name("moment");
    out.dateTime(value.moment());
    out.name("key");
    out.uuid(value.key());
    out.name("bytes");
    out.base64(value.bytes());
    out.name("tags");
    out.list(JsonCodecs.STRING, value.tags());
    out.name("none");
    out.list(JsonCodecs.STRING, value.none());
    out.name("holes");
    writeHoles(out, value.holes());
    out.name("labels");
    out.map(JsonCodecs.STRING, value.labels());
    out.name("empty");
    out.map(JsonCodecs.INT64, value.empty());
    out.name("wrapping");
    WrappingCodec.INSTANCE.write(out, value.wrapping());
    out.name("wrappings");
    out.list(WrappingCodec.INSTANCE, value.wrappings());
    out.name("payment");
    OrderPaymentCodec.INSTANCE.write(out, value.payment());
    out.name("free");
    out.raw(value.free());
    String nick = value.nick();
    out.name("nick");
    if (nick == null) {
      out.nil();
    } else {
      out.string(nick);
    }
    Long level = value.level();
    out.name("level");
    if (level == null) {
      out.nil();
    } else {
      out.number(level);
    }
    if (!value.nothing().isAbsent()) {
      out.name("nothing");
      String nothing = value.nothing().orNull();
      if (nothing == null) {
        out.nil();
      } else {
        out.string(nothing);
      }
    }
  }

  private static void writeFrom30(JsonWriter out, Order value) throws IOException {
    out.name("part");
    NamedCodec.INSTANCE.write(out, value.part());
    String plain = value.plain();
    if (plain != null) {
      out.name("plain");
      out.string(plain);
    }
  }
}
