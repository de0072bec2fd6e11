package com.example.server;

import com.example.api.AddPort;
import com.example.json.AddPortBodyCodec;
import com.example.json.CreatedWithStateCodec;
import com.example.model.AddPortBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /ports}. */
@Generated("input.yaml#/paths/~1ports/post")
final class AddPortEndpoint {
  private AddPortEndpoint() {}

  static Route route(AddPort.Handler handler) {
    return Route.of(AddPort.OPERATION, "POST", "/ports")
        .consumes("application/json")
        .to(handler::addPort, AddPortEndpoint::read, 201, CreatedWithStateCodec.INSTANCE);
  }

  private static AddPort.@Nullable Input read(RequestReader in) throws IOException {
    AddPortBody body = in.optionalBody(AddPortBodyCodec.INSTANCE);
    return in.failed() ? null : new AddPort.Input(body);
  }
}
