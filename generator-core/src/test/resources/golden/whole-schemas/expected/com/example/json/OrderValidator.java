package com.example.json;

import dev.armature.runtime.Generated;
import dev.armature.runtime.schema.Marks;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.Ascii;
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

  private static final Names ORDER_NAMES = Names.of(
      "lines", "card", "billingAddress", "express", "phone", "labels", "point", "code", "nothing",
      "payment");

  private static final Name PHONE = Name.of("phone");

  private static final Names ORDER_IF_NAMES = Names.of("express");

  private static final Names LINES_CONTAINS_VALUES = Names.of("main");

  private static final Names CODE_NOT_VALUES = Names.of("none", "unknown");

  private static final Names CASH_MARKING_NAMES = Names.of("amount");

  private static final Names TRANSFER_MARKING_NAMES = Names.of("iban");

  private OrderValidator() {}

  private static boolean matchesLabelsName(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  /** {@code #/components/schemas/Order} */
  static boolean order(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT)
        && orderMembers(t, at)
        && (!orderIf(t, at) || orderThen(t, at));
  }

  static boolean orderMembers(JsonTape t, int at) {
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ORDER_NAMES.find(t, name)) {
        case 0: // lines
          seen |= 1L;
          if (!lines(t, name + 1)) {
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
          if (!labels(t, name + 1)) {
            return false;
          }
          break;
        case 6: // point
          if (!orderPoint(t, name + 1)) {
            return false;
          }
          break;
        case 7: // code
          if (!orderCode(t, name + 1)) {
            return false;
          }
          break;
        case 8: // nothing
          return false;
        case 9: // payment
          if (!orderPayment(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return (seen & 1L) == 1L && ((seen & 2L) == 0 || (seen & 4L) != 0);
  }

  /** {@code #/components/schemas/Lines} */
  static boolean lines(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY)
        && linesEachItem(t, at)
        && t.hasUniqueItems(at);
  }

  static boolean linesEachItem(JsonTape t, int at) {
    int matches = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!linesItems(t, item)) {
        return false;
      }
      if (linesContains(t, item)) {
        matches++;
      }
    }
    return matches >= 1;
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

  /** {@code #/components/schemas/Labels} */
  static boolean labels(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT)
        && labelsMembers(t, at);
  }

  static boolean labelsOther(JsonTape t, int name) {
    boolean known = false;
    if (matchesLabelsName(t, name)) {
      if (!labelsX(t, name + 1)) {
        return false;
      }
      known = true;
    }
    return known;
  }

  static boolean labelsMembers(JsonTape t, int at) {
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!labelsOther(t, name)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/components/schemas/Order/properties/point} */
  static boolean orderPoint(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY)
        && orderPointEachItem(t, at);
  }

  static boolean orderPointEachItem(JsonTape t, int at) {
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      switch (index) {
        case 0:
          if (!prefixItems0(t, item)) {
            return false;
          }
          break;
        case 1:
          if (!prefixItems1(t, item)) {
            return false;
          }
          break;
        default:
          return false;
      }
      index++;
    }
    return true;
  }

  /** {@code #/components/schemas/Order/properties/code} */
  static boolean orderCode(JsonTape t, int at) {
    return t.is(at, Kinds.STRING)
        && !codeNot(t, at);
  }

  /** {@code #/components/schemas/Order/properties/payment} */
  static boolean orderPayment(JsonTape t, int at) {
    Marks marks = new Marks();
    return orderPaymentOneOf(t, at, marks)
        && orderPaymentUnevaluated(t, at, marks);
  }

  static boolean orderPaymentOneOf(JsonTape t, int at, Marks marks) {
    int matches = 0;
    Marks branch = new Marks();
    if (cashMarking(t, at, branch)) {
      matches++;
      marks.addAll(branch);
    }
    branch.clear();
    if (transferMarking(t, at, branch)) {
      matches++;
      marks.addAll(branch);
    }
    return matches == 1;
  }

  static boolean orderPaymentUnevaluated(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!marks.has(ordinal++)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/components/schemas/Order/then} */
  static boolean orderThen(JsonTape t, int at) {
    return (!t.is(at, Kinds.OBJECT) || t.find(at, PHONE) >= 0);
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

  /** {@code #/components/schemas/Lines/items} */
  static boolean linesItems(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/components/schemas/Lines/contains} */
  static boolean linesContains(JsonTape t, int at) {
    return LINES_CONTAINS_VALUES.find(t, at) >= 0;
  }

  /** {@code #/components/schemas/Labels/patternProperties/^x-} */
  static boolean labelsX(JsonTape t, int at) {
    return t.is(at, Kinds.STRING)
        && t.hasAtMost(at, 3);
  }

  /** {@code #/components/schemas/Order/properties/point/prefixItems/1} */
  static boolean prefixItems1(JsonTape t, int at) {
    return t.is(at, Kinds.NUMBER);
  }

  /** {@code #/components/schemas/Order/properties/point/prefixItems/0} */
  static boolean prefixItems0(JsonTape t, int at) {
    return t.is(at, Kinds.NUMBER);
  }

  /** {@code #/components/schemas/Order/properties/code/not} */
  static boolean codeNot(JsonTape t, int at) {
    return CODE_NOT_VALUES.find(t, at) >= 0;
  }

  /** {@code #/components/schemas/Cash} */
  static boolean cashMarking(JsonTape t, int at, Marks marks) {
    return t.is(at, Kinds.OBJECT)
        && cashMarkingMembers(t, at, marks);
  }

  static boolean cashMarkingMembers(JsonTape t, int at, Marks marks) {
    long seen = 0;
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (CASH_MARKING_NAMES.find(t, name)) {
        case 0: // amount
          seen |= 1L;
          if (!cashAmount(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return seen == 1L;
  }

  /** {@code #/components/schemas/Transfer} */
  static boolean transferMarking(JsonTape t, int at, Marks marks) {
    return t.is(at, Kinds.OBJECT)
        && transferMarkingMembers(t, at, marks);
  }

  static boolean transferMarkingMembers(JsonTape t, int at, Marks marks) {
    long seen = 0;
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (TRANSFER_MARKING_NAMES.find(t, name)) {
        case 0: // iban
          seen |= 1L;
          if (!transferIban(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return seen == 1L;
  }

  /** {@code #/components/schemas/Order/if/properties/express} */
  static boolean ifExpress(JsonTape t, int at) {
    return t.is(at, Kinds.TRUE);
  }

  /** {@code #/components/schemas/Cash/properties/amount} */
  static boolean cashAmount(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/components/schemas/Transfer/properties/iban} */
  static boolean transferIban(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  private static Report explain(Trace trace, int at) {
    return OrderValidatorExplanation.order(trace, at);
  }
}
