package com.example.json;

import com.example.model.Order;
import com.example.model.OrderPayment;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Order}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Order")
public final class OrderCodec implements JsonCodec<Order> {
  public static final OrderCodec INSTANCE = new OrderCodec();

  private static final Members MEMBERS = Members.of("card", "billingAddress", "express", "phone",
      "lines", "labels", "point", "code", "nothing", "payment").require("lines");

  private OrderCodec() {}

  @Override
  public @Nullable Order read(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, OrderValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginObject()) {
      return null;
    }
    String card = null;
    String billingAddress = null;
    Boolean express = null;
    String phone = null;
    List<String> lines = null;
    Map<String, String> labels = null;
    List<RawJson> point = null;
    String code = null;
    RawJson nothing = null;
    OrderPayment payment = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "card" -> {
          seen = in.once(seen, 0);
          card = in.string();
        }
        case "billingAddress" -> {
          seen = in.once(seen, 1);
          billingAddress = in.string();
        }
        case "express" -> {
          seen = in.once(seen, 2);
          express = in.bool();
        }
        case "phone" -> {
          seen = in.once(seen, 3);
          phone = in.string();
        }
        case "lines" -> {
          seen = in.once(seen, 4);
          lines = readLines(in);
        }
        case "labels" -> {
          seen = in.once(seen, 5);
          labels = readLabels(in);
        }
        case "point" -> {
          seen = in.once(seen, 6);
          point = readPoint(in);
        }
        case "code" -> {
          seen = in.once(seen, 7);
          if (Check.obeysWholly(in, OrderCodeValidator.VALIDATOR)) {
            code = in.string();
          }
        }
        case "nothing" -> {
          seen = in.once(seen, 8);
          nothing = in.raw();
          Check.never(in);
        }
        case "payment" -> {
          seen = in.once(seen, 9);
          payment = OrderPaymentCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed()
        ? null
        : new Order(card, billingAddress, express, phone, lines, labels, point, code, nothing,
            payment);
  }

  @Override
  public void write(JsonWriter out, Order value) throws IOException {
    out.beginObject();
    String card = value.card();
    if (card != null) {
      out.name("card");
      out.string(card);
    }
    String billingAddress = value.billingAddress();
    if (billingAddress != null) {
      out.name("billingAddress");
      out.string(billingAddress);
    }
    Boolean express = value.express();
    if (express != null) {
      out.name("express");
      out.bool(express);
    }
    String phone = value.phone();
    if (phone != null) {
      out.name("phone");
      out.string(phone);
    }
    out.name("lines");
    out.list(JsonCodecs.STRING, value.lines());
    Map<String, String> labels = value.labels();
    if (labels != null) {
      out.name("labels");
      out.map(JsonCodecs.STRING, labels);
    }
    List<RawJson> point = value.point();
    if (point != null) {
      out.name("point");
      out.list(JsonCodecs.RAW, point);
    }
    String code = value.code();
    if (code != null) {
      out.name("code");
      out.string(code);
    }
    RawJson nothing = value.nothing();
    if (nothing != null) {
      out.name("nothing");
      out.raw(nothing);
    }
    OrderPayment payment = value.payment();
    if (payment != null) {
      out.name("payment");
      OrderPaymentCodec.INSTANCE.write(out, payment);
    }
    out.endObject();
  }

  private static @Nullable List<String> readLines(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, LinesValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.string());
    }
    Check.uniqueItems(in, items);
    return items;
  }

  private static @Nullable Map<String, String> readLabels(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, LabelsValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginObject()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, in.string());
    }
    return values;
  }

  private static @Nullable List<RawJson> readPoint(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, OrderPointValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginArray()) {
      return null;
    }
    List<RawJson> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.raw());
    }
    return items;
  }
}
