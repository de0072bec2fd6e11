package com.example.json;

import com.example.model.PriceDeposit;
import com.shop.Money;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Mapped;
import dev.armature.runtime.json.Mark;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PriceDeposit}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Price/properties/deposit")
public final class PriceDepositCodec implements JsonCodec<PriceDeposit> {
  public static final PriceDepositCodec INSTANCE = new PriceDepositCodec();

  private PriceDepositCodec() {}

  @Override
  public @Nullable PriceDeposit read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.BOOLEANS)) {
      case STRING -> readOfMoney(in);
      case BOOLEAN -> readOfBoolean(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, PriceDeposit value) throws IOException {
    if (value instanceof PriceDeposit.OfMoney variant0) {
      MappedCodecs.MONEY_CODEC.write(out, variant0.value());
    } else if (value instanceof PriceDeposit.OfBoolean variant1) {
      out.bool(variant1.value());
    } else if (value instanceof PriceDeposit.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static @Nullable PriceDeposit readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new PriceDeposit.Unknown(in.raw());
    }
    in.violation("type", "must be one of these types: string, boolean");
    in.skip();
    return null;
  }

  private static @Nullable Money readMoney(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable PriceDeposit readOfMoney(JsonReader in) throws IOException {
    Money value = readMoney(in);
    return in.failed() ? null : new PriceDeposit.OfMoney(value);
  }

  private static @Nullable PriceDeposit readOfBoolean(JsonReader in) throws IOException {
    boolean value = in.bool();
    return in.failed() ? null : new PriceDeposit.OfBoolean(value);
  }
}
