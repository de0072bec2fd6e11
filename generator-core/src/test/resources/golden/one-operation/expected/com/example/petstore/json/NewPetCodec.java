package com.example.petstore.json;

import com.example.petstore.model.NewPet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link NewPet}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/NewPet")
public final class NewPetCodec implements JsonCodec<NewPet> {
  public static final NewPetCodec INSTANCE = new NewPetCodec();

  private static final Members MEMBERS = Members.of("name", "tag", "age").require("name");

  private NewPetCodec() {}

  @Override
  public @Nullable NewPet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Field<String> tag = Field.absent();
    Integer age = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
          Check.minLength(in, name, 1);
          Check.maxLength(in, name, 64);
        }
        case "tag" -> {
          seen = in.once(seen, 1);
          if (in.nextNull()) {
            tag = Field.nil();
          } else {
            String present = in.string();
            Check.pattern(in, present, matchesTag(present), "^[a-z-]+$");
            tag = Field.of(present);
          }
        }
        case "age" -> {
          seen = in.once(seen, 2);
          age = Check.minimum(in, in.int32(), 0);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new NewPet(name, tag, age);
  }

  @Override
  public void write(JsonWriter out, NewPet value) throws IOException {
    out.beginObject();
    out.name("name");
    out.string(value.name());
    if (!value.tag().isAbsent()) {
      out.name("tag");
      String tag = value.tag().orNull();
      if (tag == null) {
        out.nil();
      } else {
        out.string(tag);
      }
    }
    Integer age = value.age();
    if (age != null) {
      out.name("age");
      out.number(age);
    }
    out.endObject();
  }

  private static boolean matchesTag(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c == '-' || (c >= 'a' && c <= 'z'))) {
        return false;
      }
    }
    return true;
  }
}
