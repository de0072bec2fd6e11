package com.example.json;

import com.example.model.Price;
import com.example.model.PriceEither;
import com.example.model.PriceListed;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  private static final BigDecimal CENTS_MULTIPLE_OF = new BigDecimal("0.01");

  private static final BigDecimal CENTS_EXCLUSIVE_MAXIMUM =
      new BigDecimal("100000000000000000000.5");

  private static final Members MEMBERS = Members.of("amount", "cents", "usual", "listed", "one",
      "same", "many", "by", "maybe", "wide", "plain", "ratio", "text", "either").require("amount");

  private PriceCodec() {}

  @Override
  public @Nullable Price read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    BigDecimal amount = null;
    BigDecimal cents = null;
    BigDecimal usual = Defaults.PRICE_USUAL;
    PriceListed listed = null;
    JsonNumber one = null;
    Long same = null;
    List<BigDecimal> many = null;
    Map<String, BigDecimal> by = null;
    Field<BigDecimal> maybe = Field.absent();
    BigDecimal wide = null;
    JsonNumber plain = null;
    Double ratio = null;
    String text = null;
    PriceEither either = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "amount" -> {
          seen = in.once(seen, 0);
          amount = in.decimal();
        }
        case "cents" -> {
          seen = in.once(seen, 1);
          cents = in.decimal();
          Check.multipleOf(in, cents, CENTS_MULTIPLE_OF);
          Check.minimum(in, cents, CENTS_MULTIPLE_OF);
          Check.exclusiveMaximum(in, cents, CENTS_EXCLUSIVE_MAXIMUM);
        }
        case "usual" -> {
          seen = in.once(seen, 2);
          usual = in.decimal();
        }
        case "listed" -> {
          seen = in.once(seen, 3);
          listed = PriceListedCodec.INSTANCE.read(in);
        }
        case "one" -> {
          seen = in.once(seen, 4);
          one = in.number();
          Check.enumeration(in, one.equals(JsonNumber.of("2.50")), "2.50");
        }
        case "same" -> {
          seen = in.once(seen, 5);
          same = in.int64();
          Check.enumeration(in, same == 1L, "1.0");
        }
        case "many" -> {
          seen = in.once(seen, 6);
          many = readMany(in);
        }
        case "by" -> {
          seen = in.once(seen, 7);
          by = in.map(JsonCodecs.DECIMAL);
        }
        case "maybe" -> {
          seen = in.once(seen, 8);
          if (in.nextNull()) {
            maybe = Field.nil();
          } else {
            BigDecimal present = in.decimal();
            maybe = Field.of(present);
          }
        }
        case "wide" -> {
          seen = in.once(seen, 9);
          wide = in.decimal();
          Check.format(in, wide, Format.DECIMAL128);
        }
        case "plain" -> {
          seen = in.once(seen, 10);
          plain = in.number();
        }
        case "ratio" -> {
          seen = in.once(seen, 11);
          ratio = in.float64();
        }
        case "text" -> {
          seen = in.once(seen, 12);
          text = in.string();
          Check.format(in, text, Format.DECIMAL);
        }
        case "either" -> {
          seen = in.once(seen, 13);
          either = PriceEitherCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed()
        ? null
        : new Price(amount, cents, usual, listed, one, same, many, by, maybe, wide, plain, ratio,
            text, either);
  }

  @Override
  public void write(JsonWriter out, Price value) throws IOException {
    out.beginObject();
    out.name("amount");
    out.number(value.amount());
    BigDecimal cents = value.cents();
    if (cents != null) {
      out.name("cents");
      out.number(cents);
    }
    out.name("usual");
    out.number(value.usual());
    PriceListed listed = value.listed();
    if (listed != null) {
      out.name("listed");
      PriceListedCodec.INSTANCE.write(out, listed);
    }
    JsonNumber one = value.one();
    if (one != null) {
      out.name("one");
      out.number(one);
    }
    Long same = value.same();
    if (same != null) {
      out.name("same");
      out.number(same);
    }
    List<BigDecimal> many = value.many();
    if (many != null) {
      out.name("many");
      out.list(JsonCodecs.DECIMAL, many);
    }
    Map<String, BigDecimal> by = value.by();
    if (by != null) {
      out.name("by");
      out.map(JsonCodecs.DECIMAL, by);
    }
    if (!value.maybe().isAbsent()) {
      out.name("maybe");
      BigDecimal maybe = value.maybe().orNull();
      if (maybe == null) {
        out.nil();
      } else {
        out.number(maybe);
      }
    }
    BigDecimal wide = value.wide();
    if (wide != null) {
      out.name("wide");
      out.number(wide);
    }
    JsonNumber plain = value.plain();
    if (plain != null) {
      out.name("plain");
      out.number(plain);
    }
    Double ratio = value.ratio();
    if (ratio != null) {
      out.name("ratio");
      out.number(ratio);
    }
    String text = value.text();
    if (text != null) {
      out.name("text");
      out.string(text);
    }
    PriceEither either = value.either();
    if (either != null) {
      out.name("either");
      PriceEitherCodec.INSTANCE.write(out, either);
    }
    out.endObject();
  }

  private static @Nullable List<BigDecimal> readMany(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PriceManyValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginArray()) {
      return null;
    }
    List<BigDecimal> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.decimal());
    }
    return items;
  }
}
