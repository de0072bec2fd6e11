package com.example.json;

import com.example.model.DefaultWithMissingOrLine;
import com.example.model.DefaultWithMissingOrLine2;
import com.example.model.Missing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link DefaultWithMissingOrLine}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema")
public final class DefaultWithMissingOrLineCodec implements JsonCodec<DefaultWithMissingOrLine> {
  public static final DefaultWithMissingOrLineCodec INSTANCE = new DefaultWithMissingOrLineCodec();

  private DefaultWithMissingOrLineCodec() {}

  @Override
  public @Nullable DefaultWithMissingOrLine read(JsonReader in) throws IOException {
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
  public void write(JsonWriter out, DefaultWithMissingOrLine value) throws IOException {
    if (value instanceof Missing variant0) {
      MissingCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof DefaultWithMissingOrLine2 variant1) {
      DefaultWithMissingOrLine2Codec.INSTANCE.write(out, variant1);
    } else if (value instanceof DefaultWithMissingOrLine.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static JsonCodec<? extends DefaultWithMissingOrLine> variantAt(int index) {
    return switch (index) {
      case 0 -> MissingCodec.INSTANCE;
      default -> DefaultWithMissingOrLine2Codec.INSTANCE;
    };
  }

  private static @Nullable DefaultWithMissingOrLine readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new DefaultWithMissingOrLine.Unknown(in.raw());
    }
    in.violation("oneOf", "must match one of 2 alternatives, matches none");
    in.skip();
    return null;
  }
}
