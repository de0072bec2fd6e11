package com.example.client;

import com.example.api.ListOffset;
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

/** Calls {@code GET /offset}. */
@Generated("input.yaml#/paths/~1offset/get")
final class ListOffsetCall {
  private static final PathTemplate PATH = PathTemplate.parse("/offset");

  private static final Parameter LIMIT = Parameter.query("limit").build();

  private static final Parameter OFFSET = Parameter.query("offset").build();

  private ListOffsetCall() {}

  static ThingPage call(Transport transport, String basePath, ListOffset.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListOffset.OPERATION, "GET", basePath, PATH);
    request.with(LIMIT, JsonCodecs.INT32, input.limit());
    request.with(OFFSET, JsonCodecs.INT64, input.offset());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ThingPageCodec.INSTANCE);
    }
    throw answer.undocumented();
  }

  static Pages<ThingPage> pages(Transport transport, String basePath, ListOffset.Input input,
      CallOptions options) {
    return Pages.byOffset(input.offset() == null ? 0 : input.offset(), input.limit(),
        place -> call(transport, basePath, at(input, place), options), page -> items(page).size());
  }

  static List<Thing> items(ThingPage page) {
    return page.things();
  }

  private static ListOffset.Input at(ListOffset.Input input, long place) {
    return new ListOffset.Input(input.limit(), place);
  }
}
