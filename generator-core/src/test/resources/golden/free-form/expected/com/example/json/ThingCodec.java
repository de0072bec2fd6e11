package com.example.json;

import com.example.model.Thing;
import dev.armature.runtime.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.RawJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Thing}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Thing")
public final class ThingCodec implements JsonCodec<Thing> {
  /** The only one. */
  public static final ThingCodec INSTANCE = new ThingCodec();

  private static final BigDecimal AT_LEAST_MINIMUM = new BigDecimal("3");

  private static final BigDecimal FEW_MULTIPLE_OF = new BigDecimal("0.5");

  private static final List<RawJson> ONE_VALUES = List.of(RawJson.of("{\"a\": 1}"),
      RawJson.of("[2]"), RawJson.of("\"x\""));

  private static final BigDecimal EACH_ITEM_EXCLUSIVE_MAXIMUM = new BigDecimal("10");

  private ThingCodec() {}

  @Override
  public @Nullable Thing read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    RawJson atLeast = null;
    RawJson short_ = null;
    RawJson few = null;
    RawJson any = null;
    RawJson one = null;
    List<RawJson> each = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "atLeast" -> {
          seen = in.once(seen, 0);
          atLeast = in.raw();
          checkAtLeast(in, atLeast);
        }
        case "short" -> {
          seen = in.once(seen, 1);
          short_ = in.raw();
          checkShort(in, short_);
        }
        case "few" -> {
          seen = in.once(seen, 2);
          few = in.raw();
          checkFew(in, few);
        }
        case "any" -> {
          seen = in.once(seen, 3);
          any = in.raw();
          checkAny(in, any);
        }
        case "one" -> {
          seen = in.once(seen, 4);
          one = in.raw();
          Check.enumeration(in, ONE_VALUES.contains(one), "{\"a\": 1}, [2], \"x\"");
        }
        case "each" -> {
          seen = in.once(seen, 5);
          each = readEach(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Thing(atLeast, short_, few, any, one, each);
  }

  @Override
  public void write(JsonWriter out, Thing value) throws IOException {
    out.beginObject();
    RawJson atLeast = value.atLeast();
    if (atLeast != null) {
      out.name("atLeast");
      out.raw(atLeast);
    }
    RawJson short_ = value.short_();
    if (short_ != null) {
      out.name("short");
      out.raw(short_);
    }
    RawJson few = value.few();
    if (few != null) {
      out.name("few");
      out.raw(few);
    }
    RawJson any = value.any();
    if (any != null) {
      out.name("any");
      out.raw(any);
    }
    RawJson one = value.one();
    if (one != null) {
      out.name("one");
      out.raw(one);
    }
    List<RawJson> each = value.each();
    if (each != null) {
      out.name("each");
      writeEach(out, each);
    }
    out.endObject();
  }

  private static void checkAtLeast(JsonReader in, RawJson raw) {
    if (raw.value() instanceof JsonNumber number) {
      Check.minimum(in, number.decimal(), AT_LEAST_MINIMUM);
    }
  }

  private static boolean matchesShort(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }

  private static void checkShort(JsonReader in, RawJson raw) {
    if (raw.value() instanceof JsonValue.JsonString string) {
      Check.maxLength(in, string.text(), 2);
      Check.pattern(in, string.text(), matchesShort(string.text()), "^[a-z]*$");
    }
  }

  private static void checkFew(JsonReader in, RawJson raw) {
    if (raw.value() instanceof JsonNumber number) {
      Check.multipleOf(in, number.decimal(), FEW_MULTIPLE_OF);
    }
    if (raw.value() instanceof JsonValue.JsonArray array) {
      Check.minItems(in, array.items().size(), 1);
      Check.uniqueItems(in, array.items());
    }
    if (raw.value() instanceof JsonValue.JsonObject object) {
      Check.maxProperties(in, object.members().size(), 1);
    }
  }

  private static void checkAny(JsonReader in, RawJson raw) {
    if (raw.value() instanceof JsonValue.JsonString string) {
      Check.maxLength(in, string.text(), 1);
    }
  }

  private static void checkEachItem(JsonReader in, RawJson raw) {
    if (raw.value() instanceof JsonNumber number) {
      Check.exclusiveMaximum(in, number.decimal(), EACH_ITEM_EXCLUSIVE_MAXIMUM);
    }
  }

  private static @Nullable List<RawJson> readEach(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<RawJson> items = new ArrayList<>();
    while (in.nextItem()) {
      RawJson item = in.raw();
      checkEachItem(in, item);
      items.add(item);
    }
    return items;
  }

  private static void writeEach(JsonWriter out, List<RawJson> items) throws IOException {
    out.beginArray();
    for (RawJson item : items) {
      out.raw(item);
    }
    out.endArray();
  }
}
