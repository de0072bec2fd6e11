package dev.armature.runtime.petstore;

import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.regex.Regex;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As generated code reads and writes pets. */
final class NewPetCodec implements JsonCodec<NewPet> {
  static final NewPetCodec INSTANCE = new NewPetCodec();

  private static final List<String> NAMES = List.of("name", "age", "tag");
  private static final Regex TAG = Regex.of("^[a-z-]+$");

  @Override
  public @Nullable NewPet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    String name = "";
    int age = 0;
    String tag = null;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
          Check.minLength(in, name, 1);
          Check.maxLength(in, name, 64);
        }
        case "age" -> {
          seen = in.once(seen, 1);
          age = in.int32();
          Check.minimum(in, age, 0);
        }
        case "tag" -> {
          seen = in.once(seen, 2);
          tag = in.string();
          Check.pattern(in, tag, TAG);
        }
        default -> in.skip();
      }
    }
    in.require(seen, 0b11, NAMES);
    return in.failed() ? null : new NewPet(name, age, tag);
  }

  @Override
  public void write(JsonWriter out, NewPet pet) throws IOException {
    out.beginObject();
    out.name("name");
    out.string(pet.name());
    out.name("age");
    out.number(pet.age());
    if (pet.tag() != null) {
      out.name("tag");
      out.string(pet.tag());
    }
    out.endObject();
  }
}
