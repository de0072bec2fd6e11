package com.example.petstore.server;

import com.example.petstore.api.CreatePet;
import com.example.petstore.json.NewPetCodec;
import com.example.petstore.json.PetCodec;
import com.example.petstore.model.NewPet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /pets}. */
@Generated("input.yaml#/paths/~1pets/post")
final class CreatePetEndpoint {
  private static final Parameter DRY_RUN = Parameter.query("dryRun").build();

  private CreatePetEndpoint() {}

  static Route route(CreatePet.Handler handler) {
    return Route.of(CreatePet.OPERATION, "POST", "/pets")
        .consumes("application/json")
        .to(handler::createPet, CreatePetEndpoint::read, 201, PetCodec.INSTANCE);
  }

  private static CreatePet.@Nullable Input read(RequestReader in) throws IOException {
    boolean dryRun = in.has(DRY_RUN) ? in.open(DRY_RUN).bool() : false;
    NewPet body = in.body(NewPetCodec.INSTANCE);
    return in.failed() ? null : new CreatePet.Input(dryRun, body);
  }
}
