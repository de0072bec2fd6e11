package dev.armature.runtime.petstore;

import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /pets}. */
@Generated("petstore.yaml#/paths/~1pets/post")
final class CreatePetEndpoint implements Step<HttpCall, Response> {
  private static final Parameter DRY_RUN = Parameter.query("dryRun").build();

  private final OperationHandler<CreatePet.Input, NewPet> handler;

  private CreatePetEndpoint(OperationHandler<CreatePet.Input, NewPet> handler) {
    this.handler = handler;
  }

  static Route route(CreatePet.Handler handler, Layers layers) {
    return Route.of(CreatePet.OPERATION, "POST", "/pets")
        .consumes("application/json")
        .produces("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new CreatePetEndpoint(layers.protect(CreatePet.OPERATION, handler::createPet)));
  }

  @Override
  public Response handle(HttpCall request) throws Exception {
    CreatePet.Input input = request.decode(CreatePetEndpoint::read);
    return write(handler.handle(request.context(), input));
  }

  private static CreatePet.@Nullable Input read(RequestReader in) throws IOException {
    Boolean dryRun = null;
    if (in.has(DRY_RUN)) {
      dryRun = in.open(DRY_RUN).bool();
    }
    NewPet body = in.body(NewPetCodec.INSTANCE);
    return in.failed() || body == null ? null : new CreatePet.Input(dryRun, body);
  }

  private static Response write(NewPet pet) {
    return Response.json(201, NewPetCodec.INSTANCE, pet);
  }
}
