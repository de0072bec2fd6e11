package com.example.client;

import com.example.api.ListThings;
import com.example.api.NotFoundException;
import com.example.json.ThingPageCodec;
import com.example.model.Thing;
import com.example.model.ThingPage;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Pages;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls {@code GET /cursor}. */
@Generated("input.yaml#/paths/~1cursor/get")
final class ListThingsCall {
  private static final PathTemplate PATH = PathTemplate.parse("/cursor");

  private static final Parameter LIMIT = Parameter.query("limit").build();

  private static final Parameter CURSOR = Parameter.query("cursor").build();

  private ListThingsCall() {}

  static ThingPage call(Transport transport, String basePath, ListThings.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListThings.OPERATION, "GET", basePath, PATH);
    request.with(LIMIT, JsonCodecs.INT32, input.limit());
    request.with(CURSOR, JsonCodecs.STRING, input.cursor());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ThingPageCodec.INSTANCE);
    }
    if (answer.status() == 404) {
      answer.close();
      throw new NotFoundException();
    }
    throw answer.undocumented();
  }

  static Pages<ThingPage> pages(Transport transport, String basePath, ListThings.Input input,
      CallOptions options) {
    return Pages.byCursor(input.cursor(),
        place -> call(transport, basePath, at(input, place), options), ListThingsCall::next);
  }

  static List<Thing> items(ThingPage page) {
    return page.things();
  }

  private static @Nullable String next(ThingPage page) {
    return page.next();
  }

  private static ListThings.Input at(ListThings.Input input, @Nullable String place) {
    return new ListThings.Input(input.limit(), place);
  }
}
