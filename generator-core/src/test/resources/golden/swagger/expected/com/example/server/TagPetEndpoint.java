package com.example.server;

import com.example.api.TagPet;
import com.example.json.TagPetBodyCodec;
import com.example.model.TagPetBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /tags/{id}}. */
@Generated("input.yaml#/paths/~1tags~1{id}/put")
final class TagPetEndpoint {
  private static final Parameter TAGS = Parameter.field("tags").array().build();

  private static final Parameter IDS = Parameter.field("ids").form(false).array().build();

  private TagPetEndpoint() {}

  static Route route(TagPet.Handler handler) {
    return Route.of(TagPet.OPERATION, "PUT", "/tags/{id}")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::tagPet), TagPetEndpoint::read,
            Response.ofNothing(204));
  }

  private static TagPet.@Nullable Input read(RequestReader in) throws IOException {
    long id = in.path("id").int64();
    TagPetBody body = in.formBody(TagPetBodyCodec.INSTANCE, TAGS, IDS);
    return in.failed() ? null : new TagPet.Input(id, body);
  }
}
