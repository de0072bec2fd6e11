package com.example.server;

import com.example.api.ListPets;
import com.example.json.PetCodec;
import com.example.json.XmlShapes;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlItems;
import dev.armature.runtime.xml.XmlName;
import java.util.List;

/** Serves {@code GET /pets}. */
@Generated("input.yaml#/paths/~1pets/get")
final class ListPetsEndpoint {
  private static final JsonCodec<List<Pet>> BODY_CODEC = JsonCodecs.list(PetCodec.INSTANCE);
  private static final XmlBody ANSWER_XML =
      XmlBody.of(XmlName.of("pets"), new XmlItems(XmlName.of("pet"), XmlShapes.PetShape.MEMBERS));

  private ListPetsEndpoint() {}

  static Route route(ListPets.Handler handler) {
    return Route.of(ListPets.OPERATION, "GET", "/pets")
        .produces("application/json", "text/xml")
        .to(handler::listPets, in -> new ListPets.Input(), ListPetsEndpoint::write);
  }

  private static Response write(HttpCall call, ListPets.Result result) {
    ListPets.Result.Ok ok = (ListPets.Result.Ok) result;
    Response response = Response.encoded(
        200, call.accepted("application/json", "text/xml"), ANSWER_XML, BODY_CODEC, ok.body());
    Long total = ok.total();
    if (total != null) {
      response = response.withHeader("Total", JsonCodecs.INT64, total);
    }
    return response;
  }
}
