package com.example.json;

import com.example.model.Color;
import com.example.model.OldPet;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Pet}. Thread-safe.
 *
 * @apiNote internal
 */
@SuppressWarnings("deprecation")
@Generated("input.yaml#/components/schemas/Pet")
public final class PetCodec implements JsonCodec<Pet> {
  public static final PetCodec INSTANCE = new PetCodec();

  private PetCodec() {}

  @Override
  public @Nullable Pet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    String nick = null;
    OldPet old = null;
    Color color = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
        }
        case "nick" -> {
          seen = in.once(seen, 1);
          nick = Check.maxLength(in, in.string(), 9);
        }
        case "old" -> {
          seen = in.once(seen, 2);
          old = OldPetCodec.INSTANCE.read(in);
        }
        case "color" -> {
          seen = in.once(seen, 3);
          color = ColorCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Pet(name, nick, old, color);
  }

  @Override
  public void write(JsonWriter out, Pet value) throws IOException {
    out.beginObject();
    String name = value.name();
    if (name != null) {
      out.name("name");
      out.string(name);
    }
    String nick = value.nick();
    if (nick != null) {
      out.name("nick");
      out.string(nick);
    }
    OldPet old = value.old();
    if (old != null) {
      out.name("old");
      OldPetCodec.INSTANCE.write(out, old);
    }
    Color color = value.color();
    if (color != null) {
      out.name("color");
      ColorCodec.INSTANCE.write(out, color);
    }
    out.endObject();
  }
}
