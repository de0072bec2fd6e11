package com.example.client;

import com.example.api.ListPage;
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

/** Calls {@code GET /page}. */
@Generated("input.yaml#/paths/~1page/get")
final class ListPageCall {
  private static final PathTemplate PATH = PathTemplate.parse("/page");

  private static final Parameter PAGE = Parameter.query("page").build();

  private static final Parameter SIZE = Parameter.query("size").build();

  private ListPageCall() {}

  static ThingPage call(Transport transport, String basePath, ListPage.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListPage.OPERATION, "GET", basePath, PATH);
    request.with(PAGE, JsonCodecs.INT32, input.page());
    request.with(SIZE, JsonCodecs.INT32, input.size());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ThingPageCodec.INSTANCE);
    }
    throw answer.undocumented();
  }

  static Pages<ThingPage> pages(Transport transport, String basePath, ListPage.Input input,
      CallOptions options) {
    return Pages.byNumber(input.page() == null ? 0 : input.page(), input.size(),
        place -> call(transport, basePath, at(input, place), options), page -> items(page).size());
  }

  static List<Thing> items(ThingPage page) {
    return page.things();
  }

  private static ListPage.Input at(ListPage.Input input, long place) {
    return new ListPage.Input(Math.toIntExact(place), input.size());
  }
}
