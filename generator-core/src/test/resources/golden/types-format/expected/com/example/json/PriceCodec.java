package com.example.json;

import com.example.model.Price;
import com.example.model.PriceDeposit;
import com.example.model.PriceKind;
import com.shop.Money;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Mapped;
import dev.armature.runtime.json.Mark;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Price}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Price")
public final class PriceCodec implements JsonCodec<Price> {
  public static final PriceCodec INSTANCE = new PriceCodec();

  private static final BigDecimal RATE_MINIMUM = new BigDecimal("0");

  private static final Members MEMBERS = Members.of("amount", "least", "tax", "discount", "parts",
      "shops", "rate", "deposit", "cash", "kind").require("amount", "least");

  private PriceCodec() {}

  @Override
  public @Nullable Price read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Money amount = null;
    Money least = null;
    Money tax = null;
    Field<Money> discount = Field.absent();
    List<Money> parts = null;
    Map<String, Money> shops = null;
    BigDecimal rate = null;
    PriceDeposit deposit = null;
    com.example.model.Money cash = null;
    PriceKind kind = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "amount" -> {
          seen = in.once(seen, 0);
          amount = readAmount(in);
        }
        case "least" -> {
          seen = in.once(seen, 1);
          if (!in.nextNull()) {
            least = readMoney(in);
          }
        }
        case "tax" -> {
          seen = in.once(seen, 2);
          tax = readMoney(in);
        }
        case "discount" -> {
          seen = in.once(seen, 3);
          if (in.nextNull()) {
            discount = Field.nil();
          } else {
            Money present = readMoney(in);
            discount = present == null ? Field.absent() : Field.of(present);
          }
        }
        case "parts" -> {
          seen = in.once(seen, 4);
          parts = readParts(in);
        }
        case "shops" -> {
          seen = in.once(seen, 5);
          shops = readShops(in);
        }
        case "rate" -> {
          seen = in.once(seen, 6);
          rate = readRate(in);
        }
        case "deposit" -> {
          seen = in.once(seen, 7);
          deposit = PriceDepositCodec.INSTANCE.read(in);
        }
        case "cash" -> {
          seen = in.once(seen, 8);
          cash = MoneyCodec.INSTANCE.read(in);
        }
        case "kind" -> {
          seen = in.once(seen, 9);
          kind = PriceKindCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed()
        ? null
        : new Price(amount, least, tax, discount, parts, shops, rate, deposit, cash, kind);
  }

  @Override
  public void write(JsonWriter out, Price value) throws IOException {
    out.beginObject();
    out.name("amount");
    MappedCodecs.MONEY_CODEC.write(out, value.amount());
    Money least = value.least();
    out.name("least");
    if (least == null) {
      out.nil();
    } else {
      MappedCodecs.MONEY_CODEC.write(out, least);
    }
    Money tax = value.tax();
    if (tax != null) {
      out.name("tax");
      MappedCodecs.MONEY_CODEC.write(out, tax);
    }
    if (!value.discount().isAbsent()) {
      out.name("discount");
      Money discount = value.discount().orNull();
      if (discount == null) {
        out.nil();
      } else {
        MappedCodecs.MONEY_CODEC.write(out, discount);
      }
    }
    List<Money> parts = value.parts();
    if (parts != null) {
      out.name("parts");
      out.list(MappedCodecs.MONEY_CODEC, parts);
    }
    Map<String, Money> shops = value.shops();
    if (shops != null) {
      out.name("shops");
      out.map(MappedCodecs.MONEY_CODEC, shops);
    }
    BigDecimal rate = value.rate();
    if (rate != null) {
      out.name("rate");
      MappedCodecs.DECIMAL_CODEC.write(out, rate);
    }
    PriceDeposit deposit = value.deposit();
    if (deposit != null) {
      out.name("deposit");
      PriceDepositCodec.INSTANCE.write(out, deposit);
    }
    com.example.model.Money cash = value.cash();
    if (cash != null) {
      out.name("cash");
      MoneyCodec.INSTANCE.write(out, cash);
    }
    PriceKind kind = value.kind();
    if (kind != null) {
      out.name("kind");
      PriceKindCodec.INSTANCE.write(out, kind);
    }
    out.endObject();
  }

  private static boolean matchesAmount(String text) {
    int at = 0;
    if (at == text.length() || !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
      return false;
    }
    at++;
    return true;
  }

  private static @Nullable Money readAmount(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    Check.maxLength(in, text, 12);
    Check.pattern(in, text, matchesAmount(text), "^[0-9]");
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable Money readMoney(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable List<Money> readParts(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PricePartsValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginArray()) {
      return null;
    }
    List<Money> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(readMoney(in));
    }
    return items;
  }

  private static @Nullable Money readShopsValue(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PriceShopsValueValidator.VALIDATOR)) {
      return null;
    }
    Mark mark = in.mark();
    String text = in.string();
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable Map<String, Money> readShops(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Money> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, readShopsValue(in));
    }
    return values;
  }

  private static @Nullable BigDecimal readRate(JsonReader in) throws IOException {
    Mark mark = in.mark();
    JsonNumber plain = in.number();
    Check.minimum(in, plain.decimal(), RATE_MINIMUM);
    return Mapped.read(in, mark, MappedCodecs.DECIMAL_CODEC);
  }
}
