package com.example.json;

import com.example.model.AddPortResponseDefault;
import com.example.model.AddPortResponseDefault2;
import com.example.model.Missing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortResponseDefault}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema")
public final class AddPortResponseDefaultCodec implements JsonCodec<AddPortResponseDefault> {
  public static final AddPortResponseDefaultCodec INSTANCE = new AddPortResponseDefaultCodec();

  private AddPortResponseDefaultCodec() {}

  @Override
  public @Nullable AddPortResponseDefault read(JsonReader in) throws IOException {
    int found = -1;
    for (int i = 0; i < 2; i++) {
      if (in.attempt(variantAt(i))) {
        if (found < 0) {
          found = i;
        } else if (in.strict()) {
          in.violation("oneOf", "must match one alternative, matches several");
          in.skip();
          return null;
        }
      }
    }
    return found < 0 ? readUnknown(in) : variantAt(found).read(in);
  }

  @Override
  public void write(JsonWriter out, AddPortResponseDefault value) throws IOException {
    if (value instanceof Missing variant0) {
      MissingCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof AddPortResponseDefault2 variant1) {
      AddPortResponseDefault2Codec.INSTANCE.write(out, variant1);
    } else if (value instanceof AddPortResponseDefault.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static JsonCodec<? extends AddPortResponseDefault> variantAt(int index) {
    return switch (index) {
      case 0 -> MissingCodec.INSTANCE;
      default -> AddPortResponseDefault2Codec.INSTANCE;
    };
  }

  private static @Nullable AddPortResponseDefault readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new AddPortResponseDefault.Unknown(in.raw());
    }
    in.violation("oneOf", "must match one of 2 alternatives, matches none");
    in.skip();
    return null;
  }
}
