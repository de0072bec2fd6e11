package com.example.json;

import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Ship}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Ship")
public final class ShipCodec implements JsonCodec<Ship> {
  public static final ShipCodec INSTANCE = new ShipCodec();

  private static final Members MEMBERS = Members.of("id").require("id");

  private ShipCodec() {}

  @Override
  public @Nullable Ship read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String id = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> {
          seen = in.once(seen, 0);
          id = in.string();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new Ship(id);
  }

  @Override
  public void write(JsonWriter out, Ship value) throws IOException {
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.endObject();
  }
}
