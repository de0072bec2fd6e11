package com.example.json;

import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Pet}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Pet")
public final class PetCodec implements JsonCodec<Pet> {
  public static final PetCodec INSTANCE = new PetCodec();

  private PetCodec() {}

  @Override
  public @Nullable Pet read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String tag = null;
    List<String> nicknames = null;
    String id = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "tag" -> {
          seen = in.once(seen, 0);
          tag = in.string();
          Check.pattern(in, tag, SharedPatterns.matchesTag(tag), "^[a-z-]+$");
        }
        case "nicknames" -> {
          seen = in.once(seen, 1);
          nicknames = Check.maxItems(in, in.list(JsonCodecs.STRING), 3);
        }
        case "id" -> {
          seen = in.once(seen, 2);
          id = in.string();
          Check.pattern(in, id, matchesId(id), "^[0-9]{3}$");
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Pet(tag, nicknames, id);
  }

  @Override
  public void write(JsonWriter out, Pet value) throws IOException {
    out.beginObject();
    String tag = value.tag();
    if (tag != null) {
      out.name("tag");
      out.string(tag);
    }
    List<String> nicknames = value.nicknames();
    if (nicknames != null) {
      out.name("nicknames");
      out.list(JsonCodecs.STRING, nicknames);
    }
    String id = value.id();
    if (id != null) {
      out.name("id");
      out.string(id);
    }
    out.endObject();
  }

  private static boolean matchesId(String text) {
    if (text.length() != 3) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
