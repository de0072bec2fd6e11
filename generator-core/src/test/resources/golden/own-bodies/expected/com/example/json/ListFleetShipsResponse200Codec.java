package com.example.json;

import com.example.model.ListFleetShipsResponse200;
import com.example.model.ListFleetShipsResponse200Page;
import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListFleetShipsResponse200}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get/responses/200/content/application~1json/schema")
public final class ListFleetShipsResponse200Codec implements JsonCodec<ListFleetShipsResponse200> {
  public static final ListFleetShipsResponse200Codec INSTANCE =
      new ListFleetShipsResponse200Codec();

  private ListFleetShipsResponse200Codec() {}

  @Override
  public @Nullable ListFleetShipsResponse200 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    List<Ship> ships = null;
    ListFleetShipsResponse200Page page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "ships" -> {
          seen = in.once(seen, 0);
          ships = in.list(ShipCodec.INSTANCE);
        }
        case "page" -> {
          seen = in.once(seen, 1);
          page = ListFleetShipsResponse200PageCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListFleetShipsResponse200(ships, page);
  }

  @Override
  public void write(JsonWriter out, ListFleetShipsResponse200 value) throws IOException {
    out.beginObject();
    List<Ship> ships = value.ships();
    if (ships != null) {
      out.name("ships");
      out.list(ShipCodec.INSTANCE, ships);
    }
    ListFleetShipsResponse200Page page = value.page();
    if (page != null) {
      out.name("page");
      ListFleetShipsResponse200PageCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
