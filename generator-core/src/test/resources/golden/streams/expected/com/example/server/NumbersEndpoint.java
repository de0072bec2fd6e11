package com.example.server;

import com.example.api.Numbers;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /numbers}. */
@Generated("input.yaml#/paths/~1numbers/post")
final class NumbersEndpoint {
  private static final JsonCodec<List<Long>> BODY_CODEC = JsonCodecs.list(JsonCodecs.INT64);

  private NumbersEndpoint() {}

  static Route route(Numbers.Handler handler) {
    return Route.of(Numbers.OPERATION, "POST", "/numbers")
        .consumes("application/jsonl")
        .streamsBody()
        .to(handler::numbers, NumbersEndpoint::read, 200, JsonCodecs.INT64);
  }

  private static Numbers.@Nullable Input read(RequestReader in) throws IOException {
    Items<List<Long>> body = in.mayHaveBody() ? in.lines(BODY_CODEC) : null;
    return in.failed() ? null : new Numbers.Input(body);
  }
}
