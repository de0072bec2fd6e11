package com.example.server;

import com.example.api.AddPet;
import com.example.json.PetCodec;
import com.example.json.PetInputCodec;
import com.example.json.XmlShapes;
import com.example.model.Pet;
import com.example.model.PetInput;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /pets}. */
@Generated("input.yaml#/paths/~1pets/post")
final class AddPetEndpoint {
  private static final XmlBody BODY_XML =
      XmlBody.of(XmlName.of("pet"), XmlShapes.PetInputShape.MEMBERS);

  private static final XmlBody ANSWER_XML =
      XmlBody.of(XmlName.of("pet"), XmlShapes.PetShape.MEMBERS);

  private AddPetEndpoint() {}

  static Route route(AddPet.Handler handler) {
    return Route.of(AddPet.OPERATION, "POST", "/pets")
        .consumes("application/json", "application/xml")
        .produces("application/json", "application/xml")
        .to(handler::addPet, AddPetEndpoint::read, AddPetEndpoint::write);
  }

  private static AddPet.@Nullable Input read(RequestReader in) throws IOException {
    PetInput body = readAny(in);
    return in.failed() ? null : new AddPet.Input(body);
  }

  private static @Nullable PetInput readAny(RequestReader in) throws IOException {
    if ("application/xml".equals(in.mediaType())) {
      return in.body(BODY_XML, PetInputCodec.INSTANCE);
    }
    return in.body(PetInputCodec.INSTANCE);
  }

  private static Response write(HttpCall call, Pet body) {
    return Response.encoded(
        201,
        call.accepted("application/json", "application/xml"),
        ANSWER_XML,
        PetCodec.INSTANCE,
        body);
  }
}
