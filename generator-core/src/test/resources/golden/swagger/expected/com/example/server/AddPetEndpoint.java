package com.example.server;

import com.example.api.AddPet;
import com.example.json.PetCodec;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /pets}. */
@Generated("input.yaml#/paths/~1pets/post")
final class AddPetEndpoint {
  private AddPetEndpoint() {}

  static Route route(AddPet.Handler handler) {
    return Route.of(AddPet.OPERATION, "POST", "/pets")
        .consumes("application/json")
        .to(handler::addPet, AddPetEndpoint::read, 201, PetCodec.INSTANCE);
  }

  private static AddPet.@Nullable Input read(RequestReader in) throws IOException {
    Pet body = in.body(PetCodec.INSTANCE);
    return in.failed() ? null : new AddPet.Input(body);
  }
}
