package dev.armature.runtime.petstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a pet; operation and endpoint in one, to keep the fixture small. */
public final class GetPet implements Step<HttpCall, Response> {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Petstore", "getPet").security(SecurityRequirement.none()).build();

  private static final Parameter PET_ID = Parameter.path("petId").build();

  private final OperationHandler<Long, NewPet> handler;

  private GetPet(OperationHandler<Long, NewPet> handler) {
    this.handler = handler;
  }

  /** Implements the operation. */
  @FunctionalInterface
  public interface Handler {
    NewPet getPet(Context context, long petId) throws Exception;
  }

  static Route route(Handler handler, Layers layers) {
    return Route.of(OPERATION, "GET", "/pets/{petId}")
        .produces("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new GetPet(layers.protect(OPERATION, handler::getPet)));
  }

  @Override
  public Response handle(HttpCall request) throws Exception {
    Long petId = request.decode(GetPet::read);
    return Response.json(200, NewPetCodec.INSTANCE, handler.handle(request.context(), petId));
  }

  private static @Nullable Long read(RequestReader in) throws IOException {
    long petId = 0;
    if (in.has(PET_ID)) {
      var value = in.open(PET_ID);
      petId = value.int64();
      Check.minimum(value, petId, 1);
    }
    return in.failed() ? null : petId;
  }
}
