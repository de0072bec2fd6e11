package com.example.json;

import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.RawJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Thing}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Thing")
public final class ThingCodec implements JsonCodec<Thing> {
  public static final ThingCodec INSTANCE = new ThingCodec();

  private static final List<RawJson> ONE_VALUES =
      List.of(RawJson.of("{\"a\": 1}"), RawJson.of("[2]"), RawJson.of("\"x\""));

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
    Map<String, @Nullable Long> perhaps = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "atLeast" -> {
          seen = in.once(seen, 0);
          if (Check.obeysWholly(in, ThingAtLeastValidator.VALIDATOR)) {
            atLeast = in.raw();
          }
        }
        case "short" -> {
          seen = in.once(seen, 1);
          if (Check.obeysWholly(in, ThingShortValidator.VALIDATOR)) {
            short_ = in.raw();
          }
        }
        case "few" -> {
          seen = in.once(seen, 2);
          if (Check.obeysWholly(in, ThingFewValidator.VALIDATOR)) {
            few = in.raw();
          }
        }
        case "any" -> {
          seen = in.once(seen, 3);
          if (Check.obeysWholly(in, ThingAnyValidator.VALIDATOR)) {
            any = in.raw();
          }
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
        case "perhaps" -> {
          seen = in.once(seen, 6);
          perhaps = readPerhaps(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Thing(atLeast, short_, few, any, one, each, perhaps);
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
      out.list(JsonCodecs.RAW, each);
    }
    Map<String, @Nullable Long> perhaps = value.perhaps();
    if (perhaps != null) {
      out.name("perhaps");
      writePerhaps(out, perhaps);
    }
    out.endObject();
  }

  private static @Nullable List<RawJson> readEach(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<RawJson> items = new ArrayList<>();
    while (in.nextItem()) {
      RawJson item = null;
      if (Check.obeysWholly(in, ThingEachItemValidator.VALIDATOR)) {
        item = in.raw();
      }
      items.add(item);
    }
    return items;
  }

  private static @Nullable Map<String, @Nullable Long> readPerhaps(JsonReader in)
      throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, @Nullable Long> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      Long value = null;
      if (!in.nextNull()) {
        value = in.int64();
      }
      values.put(name, value);
    }
    return values;
  }

  private static void writePerhaps(JsonWriter out, Map<String, @Nullable Long> values)
      throws IOException {
    out.beginObject();
    for (Map.Entry<String, @Nullable Long> entry : values.entrySet()) {
      out.name(entry.getKey());
      @Nullable Long value = entry.getValue();
      if (value == null) {
        out.nil();
      } else {
        out.number(value);
      }
    }
    out.endObject();
  }
}
