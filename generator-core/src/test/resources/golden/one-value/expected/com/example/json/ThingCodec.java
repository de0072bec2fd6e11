package com.example.json;

import com.example.model.Thing;
import com.example.model.ThingListItem;
import com.example.model.ThingTwo;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
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
  public static final ThingCodec INSTANCE = new ThingCodec();

  private ThingCodec() {}

  @Override
  public @Nullable Thing read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Field<String> s = Field.absent();
    Field<Long> i = Field.absent();
    Field<Long> u = Field.absent();
    Field<JsonNumber> n = Field.absent();
    Field<Boolean> b = Field.absent();
    Field<String> date = Field.absent();
    Field<String> lit = Field.absent();
    Field<String> ref = Field.absent();
    Field<Boolean> all = Field.absent();
    Field<ThingTwo> two = Field.absent();
    Long plain = null;
    List<@Nullable ThingListItem> list = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "s" -> {
          seen = in.once(seen, 0);
          if (in.nextNull()) {
            s = Field.nil();
          } else {
            String present = in.string();
            Check.enumeration(in, present.equals("x"), "\"x\"");
            s = Field.of(present);
          }
        }
        case "i" -> {
          seen = in.once(seen, 1);
          if (in.nextNull()) {
            i = Field.nil();
          } else {
            long present = in.int64();
            Check.enumeration(in, present == 1L, "1");
            i = Field.of(present);
          }
        }
        case "u" -> {
          seen = in.once(seen, 2);
          if (in.nextNull()) {
            u = Field.nil();
          } else {
            long present = in.int64();
            Check.enumeration(in, present == 1L, "1");
            u = Field.of(present);
          }
        }
        case "n" -> {
          seen = in.once(seen, 3);
          if (in.nextNull()) {
            n = Field.nil();
          } else {
            JsonNumber present = in.number();
            Check.enumeration(in, present.equals(JsonNumber.of("1.5")), "1.5");
            n = Field.of(present);
          }
        }
        case "b" -> {
          seen = in.once(seen, 4);
          if (in.nextNull()) {
            b = Field.nil();
          } else {
            boolean present = in.bool();
            Check.enumeration(in, present == false, "false");
            b = Field.of(present);
          }
        }
        case "date" -> {
          seen = in.once(seen, 5);
          if (in.nextNull()) {
            date = Field.nil();
          } else {
            String present = in.string();
            Check.enumeration(in, present.equals("2020-01-01"), "\"2020-01-01\"");
            date = Field.of(present);
          }
        }
        case "lit" -> {
          seen = in.once(seen, 6);
          if (in.nextNull()) {
            lit = Field.nil();
          } else {
            String present = in.string();
            Check.enumeration(in, present.equals("fast"), "\"fast\"");
            lit = Field.of(present);
          }
        }
        case "ref" -> {
          seen = in.once(seen, 7);
          if (in.nextNull()) {
            ref = Field.nil();
          } else {
            String present = in.string();
            Check.enumeration(in, present.equals("only"), "\"only\"");
            ref = Field.of(present);
          }
        }
        case "all" -> {
          seen = in.once(seen, 8);
          if (in.nextNull()) {
            all = Field.nil();
          } else {
            boolean present = in.bool();
            Check.enumeration(in, present == true, "true");
            all = Field.of(present);
          }
        }
        case "two" -> {
          seen = in.once(seen, 9);
          if (in.nextNull()) {
            two = Field.nil();
          } else {
            ThingTwo present = ThingTwoCodec.INSTANCE.read(in);
            two = present == null ? Field.absent() : Field.of(present);
          }
        }
        case "plain" -> {
          seen = in.once(seen, 10);
          plain = in.int64();
          Check.enumeration(in, plain == 1L, "1");
        }
        case "list" -> {
          seen = in.once(seen, 11);
          list = readList(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Thing(s, i, u, n, b, date, lit, ref, all, two, plain, list);
  }

  @Override
  public void write(JsonWriter out, Thing value) throws IOException {
    out.beginObject();
    if (!value.s().isAbsent()) {
      out.name("s");
      String s = value.s().orNull();
      if (s == null) {
        out.nil();
      } else {
        out.string(s);
      }
    }
    if (!value.i().isAbsent()) {
      out.name("i");
      Long i = value.i().orNull();
      if (i == null) {
        out.nil();
      } else {
        out.number(i);
      }
    }
    if (!value.u().isAbsent()) {
      out.name("u");
      Long u = value.u().orNull();
      if (u == null) {
        out.nil();
      } else {
        out.number(u);
      }
    }
    if (!value.n().isAbsent()) {
      out.name("n");
      JsonNumber n = value.n().orNull();
      if (n == null) {
        out.nil();
      } else {
        out.number(n);
      }
    }
    if (!value.b().isAbsent()) {
      out.name("b");
      Boolean b = value.b().orNull();
      if (b == null) {
        out.nil();
      } else {
        out.bool(b);
      }
    }
    if (!value.date().isAbsent()) {
      out.name("date");
      String date = value.date().orNull();
      if (date == null) {
        out.nil();
      } else {
        out.string(date);
      }
    }
    if (!value.lit().isAbsent()) {
      out.name("lit");
      String lit = value.lit().orNull();
      if (lit == null) {
        out.nil();
      } else {
        out.string(lit);
      }
    }
    if (!value.ref().isAbsent()) {
      out.name("ref");
      String ref = value.ref().orNull();
      if (ref == null) {
        out.nil();
      } else {
        out.string(ref);
      }
    }
    if (!value.all().isAbsent()) {
      out.name("all");
      Boolean all = value.all().orNull();
      if (all == null) {
        out.nil();
      } else {
        out.bool(all);
      }
    }
    if (!value.two().isAbsent()) {
      out.name("two");
      ThingTwo two = value.two().orNull();
      if (two == null) {
        out.nil();
      } else {
        ThingTwoCodec.INSTANCE.write(out, two);
      }
    }
    Long plain = value.plain();
    if (plain != null) {
      out.name("plain");
      out.number(plain);
    }
    List<@Nullable ThingListItem> list = value.list();
    if (list != null) {
      out.name("list");
      writeList(out, list);
    }
    out.endObject();
  }

  private static @Nullable List<@Nullable ThingListItem> readList(JsonReader in)
      throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<@Nullable ThingListItem> items = new ArrayList<>();
    while (in.nextItem()) {
      ThingListItem item = null;
      if (!in.nextNull()) {
        item = ThingListItemCodec.INSTANCE.read(in);
      }
      items.add(item);
    }
    return items;
  }

  private static void writeList(JsonWriter out, List<@Nullable ThingListItem> items)
      throws IOException {
    out.beginArray();
    for (@Nullable ThingListItem item : items) {
      if (item == null) {
        out.nil();
      } else {
        ThingListItemCodec.INSTANCE.write(out, item);
      }
    }
    out.endArray();
  }
}
