package com.example.client;

import com.example.api.ListSmall;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Pages;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls {@code GET /small}. */
@Generated("input.yaml#/paths/~1small/get")
final class ListSmallCall {
  private static final PathTemplate PATH = PathTemplate.parse("/small");

  private static final Parameter OFFSET = Parameter.query("offset").build();

  private ListSmallCall() {}

  static List<@Nullable String> call(Transport transport, String basePath, ListSmall.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListSmall.OPERATION, "GET", basePath, PATH);
    request.with(OFFSET, JsonCodecs.INT32, input.offset());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ListSmallCall::decodeAnswer);
    }
    throw answer.undocumented();
  }

  static Pages<List<@Nullable String>> pages(Transport transport, String basePath,
      ListSmall.Input input, CallOptions options) {
    return Pages.byOffset(input.offset(), null,
        place -> call(transport, basePath, at(input, place), options), page -> items(page).size());
  }

  static List<@Nullable String> items(List<@Nullable String> page) {
    return page;
  }

  private static ListSmall.Input at(ListSmall.Input input, long place) {
    return new ListSmall.Input(Math.toIntExact(place));
  }

  private static @Nullable List<@Nullable String> decodeAnswer(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<@Nullable String> items = new ArrayList<>();
    while (in.nextItem()) {
      String item = null;
      if (!in.nextNull()) {
        item = in.string();
      }
      items.add(item);
    }
    return items;
  }
}
