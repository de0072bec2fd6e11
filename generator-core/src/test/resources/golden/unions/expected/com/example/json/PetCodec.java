package com.example.json;

import com.example.model.Cat;
import com.example.model.Dog;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonType;
import dev.armature.runtime.json.JsonWriter;
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

  private PetCodec() {}

  @Override
  public @Nullable Pet read(JsonReader in) throws IOException {
    String tag = in.peekString("kind");
    if (tag == null) {
      return readUnknown(in);
    }
    return switch (tag) {
      case "cat" -> CatCodec.INSTANCE.read(in);
      case "dog" -> DogCodec.INSTANCE.read(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, Pet value) throws IOException {
    if (value instanceof Cat variant0) {
      CatCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof Dog variant1) {
      DogCodec.INSTANCE.write(out, variant1);
    } else if (value instanceof Pet.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static @Nullable Pet readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new Pet.Unknown(in.raw());
    }
    if (in.type() == JsonType.OBJECT) {
      in.violation("discriminator", "must have in \"kind\" one of \"cat\", \"dog\"");
    } else {
      in.violation("type", "must be an object");
    }
    in.skip();
    return null;
  }
}
