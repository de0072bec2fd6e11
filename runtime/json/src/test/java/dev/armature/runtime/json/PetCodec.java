package dev.armature.runtime.json;

import dev.armature.runtime.regex.Regex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class PetCodec implements JsonCodec<Pet> {
  static final PetCodec INSTANCE = new PetCodec();

  private static final Regex TAG = Regex.of("^[a-z-]+$");
  private static final List<String> NAMES = List.of("id", "name", "status", "tag", "toys", "home");
  private static final long REQUIRED = 0b000111L;

  private PetCodec() {}

  @Override
  public @Nullable Pet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    long id = 0;
    String name = "";
    Pet.@Nullable Status status = null;
    Field<String> tag = Field.absent();
    List<Pet.Toy> toys = null;
    Pet.Home home = null;
    Map<String, Integer> extra = new LinkedHashMap<>();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> {
          seen = in.once(seen, 0);
          id = in.int64();
          Check.minimum(in, id, 1L);
        }
        case "name" -> {
          seen = in.once(seen, 1);
          name = in.string();
          Check.minLength(in, name, 1);
          Check.maxLength(in, name, 64);
        }
        case "status" -> {
          seen = in.once(seen, 2);
          status = readStatus(in);
        }
        case "tag" -> {
          seen = in.once(seen, 3);
          tag = readTag(in);
        }
        case "toys" -> {
          seen = in.once(seen, 4);
          toys = readToys(in);
        }
        case "home" -> {
          seen = in.once(seen, 5);
          home = HomeCodec.INSTANCE.read(in);
        }
        default -> {
          if (extra.containsKey(field)) {
            in.violation("duplicate", "must not occur twice");
          }
          int value = in.int32();
          Check.maximum(in, value, 100L);
          extra.put(field, value);
        }
      }
    }
    in.require(seen, REQUIRED, NAMES);
    if (in.failed() || status == null) {
      return null;
    }
    return new Pet(id, name, status, tag, toys, home, extra);
  }

  private static Pet.@Nullable Status readStatus(JsonReader in) throws IOException {
    String text = in.string();
    Pet.Status status =
        switch (text) {
          case "available" -> Pet.Status.AVAILABLE;
          case "pending" -> Pet.Status.PENDING;
          case "sold" -> Pet.Status.SOLD;
          default -> null;
        };
    Check.enumeration(in, status != null, "\"available\", \"pending\", \"sold\"");
    return status;
  }

  private static Field<String> readTag(JsonReader in) throws IOException {
    if (in.nextNull()) {
      return Field.nil();
    }
    String text = in.string();
    Check.pattern(in, text, TAG);
    return Field.of(text);
  }

  private static @Nullable List<Pet.Toy> readToys(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Pet.Toy> toys = new ArrayList<>();
    while (in.nextItem()) {
      toys.add(ToyCodec.INSTANCE.read(in));
    }
    Check.maxItems(in, toys.size(), 5);
    Check.uniqueItems(in, toys);
    return toys;
  }

  @Override
  public void write(JsonWriter out, Pet pet) throws IOException {
    out.beginObject();
    out.name("id");
    out.number(pet.id());
    out.name("name");
    out.string(pet.name());
    out.name("status");
    out.string(pet.status().value());
    if (pet.tag() instanceof Field.Present<String> tag) {
      out.name("tag");
      out.string(tag.value());
    } else if (pet.tag().isNull()) {
      out.name("tag");
      out.nil();
    }
    List<Pet.Toy> toys = pet.toys();
    if (toys != null) {
      out.name("toys");
      out.beginArray();
      for (Pet.Toy toy : toys) {
        ToyCodec.INSTANCE.write(out, toy);
      }
      out.endArray();
    }
    Pet.Home home = pet.home();
    if (home != null) {
      out.name("home");
      HomeCodec.INSTANCE.write(out, home);
    }
    for (Map.Entry<String, Integer> member : pet.extra().entrySet()) {
      out.name(member.getKey());
      out.number(member.getValue());
    }
    out.endObject();
  }
}
