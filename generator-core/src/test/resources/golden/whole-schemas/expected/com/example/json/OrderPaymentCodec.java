package com.example.json;

import com.example.model.Cash;
import com.example.model.OrderPayment;
import com.example.model.Transfer;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link OrderPayment}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Order/properties/payment")
public final class OrderPaymentCodec implements JsonCodec<OrderPayment> {
  public static final OrderPaymentCodec INSTANCE = new OrderPaymentCodec();

  private OrderPaymentCodec() {}

  @Override
  public @Nullable OrderPayment read(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, OrderPaymentValidator.VALIDATOR)) {
      return null;
    }
    int found = -1;
    for (int i = 0; i < 2; i++) {
      if (in.attempt(variantAt(i))) {
        if (found < 0) {
          found = i;
        } else if (in.strict()) {
          in.violation("oneOf", "must match one alternative, matches several");
          in.skip();
          return null;
        }
      }
    }
    return found < 0 ? readUnknown(in) : variantAt(found).read(in);
  }

  @Override
  public void write(JsonWriter out, OrderPayment value) throws IOException {
    if (value instanceof Cash variant0) {
      CashCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof Transfer variant1) {
      TransferCodec.INSTANCE.write(out, variant1);
    }
  }

  private static JsonCodec<? extends OrderPayment> variantAt(int index) {
    return switch (index) {
      case 0 -> CashCodec.INSTANCE;
      default -> TransferCodec.INSTANCE;
    };
  }

  private static @Nullable OrderPayment readUnknown(JsonReader in) throws IOException {
    in.violation("oneOf", "must match one of 2 alternatives, matches none");
    in.skip();
    return null;
  }
}
