package com.example.json;

import com.example.model.ListShipsResponse200;
import com.example.model.ListShipsResponse200Page;
import com.example.model.Ship;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListShipsResponse200}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/200/content/application~1json/schema")
public final class ListShipsResponse200Codec implements JsonCodec<ListShipsResponse200> {
  public static final ListShipsResponse200Codec INSTANCE = new ListShipsResponse200Codec();

  private ListShipsResponse200Codec() {}

  @Override
  public @Nullable ListShipsResponse200 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    List<Ship> ships = null;
    ListShipsResponse200Page page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "ships" -> {
          seen = in.once(seen, 0);
          ships = in.list(ShipCodec.INSTANCE);
        }
        case "page" -> {
          seen = in.once(seen, 1);
          page = ListShipsResponse200PageCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListShipsResponse200(ships, page);
  }

  @Override
  public void write(JsonWriter out, ListShipsResponse200 value) throws IOException {
    out.beginObject();
    List<Ship> ships = value.ships();
    if (ships != null) {
      out.name("ships");
      out.list(ShipCodec.INSTANCE, ships);
    }
    ListShipsResponse200Page page = value.page();
    if (page != null) {
      out.name("page");
      ListShipsResponse200PageCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
