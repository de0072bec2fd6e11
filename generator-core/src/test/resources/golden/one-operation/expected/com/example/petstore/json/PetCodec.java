package com.example.petstore.json;

import com.example.petstore.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Pet}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Pet")
public final class PetCodec implements JsonCodec<Pet> {
  public static final PetCodec INSTANCE = new PetCodec();

  private static final Members MEMBERS = Members.of("id", "name", "tag").require("id", "name");

  private PetCodec() {}

  @Override
  public @Nullable Pet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long id = 0;
    String name = null;
    Field<String> tag = Field.absent();
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> {
          seen = in.once(seen, 0);
          id = in.int64();
        }
        case "name" -> {
          seen = in.once(seen, 1);
          name = in.string();
        }
        case "tag" -> {
          seen = in.once(seen, 2);
          if (in.nextNull()) {
            tag = Field.nil();
          } else {
            String present = in.string();
            tag = Field.of(present);
          }
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new Pet(id, name, tag);
  }

  @Override
  public void write(JsonWriter out, Pet value) throws IOException {
    out.beginObject();
    out.name("id");
    out.number(value.id());
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
    out.endObject();
  }
}
