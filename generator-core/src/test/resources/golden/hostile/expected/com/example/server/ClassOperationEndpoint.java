package com.example.server;

import com.example.api.ClassOperation;
import com.example.json.ClassOperationInputs;
import com.example.json.ObjectModelCodec;
import com.example.json.StringModelCodec;
import com.example.model.StringModel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /class/{input}/{in}}. */
@Generated("input.json#/paths/~1class~1{input}~1{in}/post")
final class ClassOperationEndpoint {
  private static final Parameter QUERY_INPUT = Parameter.query("input").build();

  private static final Parameter HANDLER = Parameter.query("handler").build();

  private static final Parameter CONTEXT = Parameter.header("context").build();

  private static final Parameter U1F600 = Parameter.query("😀").build();

  private static final Parameter T = Parameter.query("$T").build();

  private ClassOperationEndpoint() {}

  static Route route(ClassOperation.Handler handler) {
    return Route.of(ClassOperation.OPERATION, "POST", "/class/{input}/{in}")
        .consumes("application/json")
        .produces("application/json")
        .to(handler::class_, ClassOperationEndpoint::read, ClassOperationEndpoint::write);
  }

  private static ClassOperation.@Nullable Input read(RequestReader in) throws IOException {
    String input = in.path("input").string();
    int in_ = in.path("in").int32();
    String queryInput =
        in.has(QUERY_INPUT) ? in.open(QUERY_INPUT).string() : "\"; System.exit(1); \\u0022 \n \\";
    String handler = in.has(HANDLER) ? ClassOperationInputs.handler(in.open(HANDLER)) : null;
    boolean context = in.has(CONTEXT) ? in.open(CONTEXT).bool() : true;
    String u1f600 = in.has(U1F600) ? in.open(U1F600).string() : null;
    String t = in.has(T) ? in.open(T).string() : null;
    StringModel body = in.body(StringModelCodec.INSTANCE);
    return in.failed()
        ? null
        : new ClassOperation.Input(input, in_, queryInput, handler, context, u1f600, t, body);
  }

  private static Response write(ClassOperation.Result result) {
    ClassOperation.Result.Ok ok = (ClassOperation.Result.Ok) result;
    Response response = Response.json(200, ObjectModelCodec.INSTANCE, ok.body());
    String result_ = ok.result();
    if (result_ != null) {
      response = response.withHeader("result", result_);
    }
    String response_ = ok.response();
    if (response_ != null) {
      response = response.withHeader("response", response_);
    }
    return response;
  }
}
