package com.example.json;

import com.example.model.OkWithShipsPage;
import com.example.model.PageWithNextTotal;
import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link OkWithShipsPage}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/200/content/application~1json/schema")
public final class OkWithShipsPageCodec implements JsonCodec<OkWithShipsPage> {
  public static final OkWithShipsPageCodec INSTANCE = new OkWithShipsPageCodec();

  private OkWithShipsPageCodec() {}

  @Override
  public @Nullable OkWithShipsPage read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    List<Ship> ships = null;
    PageWithNextTotal page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "ships" -> {
          seen = in.once(seen, 0);
          ships = in.list(ShipCodec.INSTANCE);
        }
        case "page" -> {
          seen = in.once(seen, 1);
          page = PageWithNextTotalCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new OkWithShipsPage(ships, page);
  }

  @Override
  public void write(JsonWriter out, OkWithShipsPage value) throws IOException {
    out.beginObject();
    List<Ship> ships = value.ships();
    if (ships != null) {
      out.name("ships");
      out.list(ShipCodec.INSTANCE, ships);
    }
    PageWithNextTotal page = value.page();
    if (page != null) {
      out.name("page");
      PageWithNextTotalCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
