package com.example.json;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Name;
import dev.armature.runtime.tape.Names;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("input.yaml#/components/schemas/Order")
public final class OrderValidator {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(OrderValidator::order, OrderValidator::explain);

  private static final Names ORDER_NAMES = Names.of("lines", "card", "billingAddress", "express",
      "phone", "labels", "point", "code", "nothing", "payment");

  private static final Name PHONE = Name.of("phone");

  private static final Names ORDER_IF_NAMES = Names.of("express");

  private OrderValidator() {}

  /** {@code #/components/schemas/Order} */
  static boolean order(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && orderMembers(t, at) && (!orderIf(t, at) || orderThen(t, at));
  }

  static boolean orderMembers(JsonTape t, int at) {
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ORDER_NAMES.find(t, name)) {
        case 0: // lines
          seen |= 1L;
          if (!LinesValidator.lines(t, name + 1)) {
            return false;
          }
          break;
        case 1: // card
          seen |= 2L;
          if (!orderCard(t, name + 1)) {
            return false;
          }
          break;
        case 2: // billingAddress
          seen |= 4L;
          if (!orderBillingAddress(t, name + 1)) {
            return false;
          }
          break;
        case 3: // express
          if (!orderExpress(t, name + 1)) {
            return false;
          }
          break;
        case 4: // phone
          if (!orderPhone(t, name + 1)) {
            return false;
          }
          break;
        case 5: // labels
          if (!LabelsValidator.labels(t, name + 1)) {
            return false;
          }
          break;
        case 6: // point
          if (!OrderPointValidator.orderPoint(t, name + 1)) {
            return false;
          }
          break;
        case 7: // code
          if (!OrderCodeValidator.orderCode(t, name + 1)) {
            return false;
          }
          break;
        case 8: // nothing
          return false;
        case 9: // payment
          if (!OrderPaymentValidator.orderPayment(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return (seen & 1L) == 1L && ((seen & 2L) == 0 || (seen & 4L) != 0);
  }

  /** {@code #/components/schemas/Order/properties/card} */
  static boolean orderCard(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/components/schemas/Order/properties/billingAddress} */
  static boolean orderBillingAddress(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/components/schemas/Order/properties/express} */
  static boolean orderExpress(JsonTape t, int at) {
    return t.is(at, Kinds.BOOLEAN);
  }

  /** {@code #/components/schemas/Order/properties/phone} */
  static boolean orderPhone(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/components/schemas/Order/then} */
  static boolean orderThen(JsonTape t, int at) {
    return !t.is(at, Kinds.OBJECT) || t.find(at, PHONE) >= 0;
  }

  /** {@code #/components/schemas/Order/if} */
  static boolean orderIf(JsonTape t, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ORDER_IF_NAMES.find(t, name)) {
        case 0: // express
          seen |= 1L;
          if (!ifExpress(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return seen == 1L;
  }

  /** {@code #/components/schemas/Order/if/properties/express} */
  static boolean ifExpress(JsonTape t, int at) {
    return t.is(at, Kinds.TRUE);
  }

  private static Report explain(Trace trace, int at) {
    return OrderValidatorExplanation.order(trace, at);
  }
}
