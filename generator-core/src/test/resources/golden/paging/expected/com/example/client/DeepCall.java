package com.example.client;

import com.example.api.Deep;
import com.example.json.DeepCodec;
import com.example.model.DeepMeta;
import com.example.model.DeepMetaNext;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls {@code GET /deep/{kind}}. */
@Generated("input.yaml#/paths/~1deep~1{kind}/get")
final class DeepCall {
  private static final PathTemplate PATH = PathTemplate.parse("/deep/{kind}");

  private static final Parameter KIND = Parameter.path("kind").build();

  private static final Parameter FROM = Parameter.query("from").required().build();

  private static final Parameter X_TOTAL = Parameter.header("X-Total").build();

  private DeepCall() {}

  static Deep.Result call(Transport transport, String basePath, Deep.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Deep.OPERATION, "GET", basePath, PATH);
    request.with(KIND, JsonCodecs.STRING, input.kind());
    request.with(FROM, JsonCodecs.INT64, input.from());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return new Deep.Result.Ok(answer.json(DeepCodec.INSTANCE),
          answer.requiredHeader(X_TOTAL, DeepCall::decodeXTotal));
    }
    if (answer.status() == 204) {
      answer.close();
      return new Deep.Result.NoContent();
    }
    throw answer.undocumented();
  }

  static Pages<Deep.Result> pages(Transport transport, String basePath, Deep.Input input,
      CallOptions options) {
    return Pages.byCursor(input.from(),
        place -> call(transport, basePath, at(input, place), options), DeepCall::next);
  }

  static List<String> items(Deep.Result page) {
    if (page instanceof Deep.Result.Ok ok) {
      List<String> all = ok.body().data().all();
      if (all == null) {
        return List.of();
      }
      return all;
    }
    return List.of();
  }

  private static @Nullable Long next(Deep.Result page) {
    if (page instanceof Deep.Result.Ok ok) {
      DeepMeta meta = ok.body().meta().orNull();
      if (meta == null) {
        return null;
      }
      DeepMetaNext next = meta.next();
      if (next == null) {
        return null;
      }
      return next.from().orNull();
    }
    return null;
  }

  private static Deep.Input at(Deep.Input input, long place) {
    return new Deep.Input(input.kind(), place);
  }

  private static int decodeXTotal(JsonReader in) throws IOException {
    return in.int32();
  }
}
