package com.example.server;

import com.example.api.Content;
import com.example.json.ContentInputs;
import com.example.json.ContentXWhatCodec;
import com.example.model.ContentXWhat;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /content/{where}}. */
@Generated("input.yaml#/paths/~1content~1{where}/get")
final class ContentEndpoint {
  private static final Parameter WHERE = Parameter.path("where").json().build();

  private static final JsonCodec<List<Integer>> WHERE_CODEC = JsonCodecs.list(JsonCodecs.INT32);
  private static final Parameter X_WHAT = Parameter.header("X-What").json().build();

  private static final Parameter WHO = Parameter.cookie("who").json().build();

  private static final JsonCodec<List<String>> WHO_CODEC = JsonCodecs.list(JsonCodecs.STRING);
  private static final Parameter PLAIN = Parameter.query("plain").build();

  private ContentEndpoint() {}

  static Route route(Content.Handler handler) {
    return Route.of(Content.OPERATION, "GET", "/content/{where}")
        .produces("text/plain")
        .to(handler::content, ContentEndpoint::read, ContentEndpoint::write);
  }

  private static Content.@Nullable Input read(RequestReader in) throws IOException {
    List<Integer> where = in.json(WHERE, WHERE_CODEC);
    ContentXWhat xWhat = in.has(X_WHAT) ? in.json(X_WHAT, ContentXWhatCodec.INSTANCE) : null;
    List<String> who = in.has(WHO) ? in.json(WHO, WHO_CODEC) : null;
    String plain = in.has(PLAIN) ? ContentInputs.plain(in.open(PLAIN)) : null;
    return in.failed() ? null : new Content.Input(where, xWhat, who, plain);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
