package com.example.client;

import com.example.api.GetThing;
import com.example.api.GoneException;
import com.example.api.NotFoundFaultException;
import com.example.api.ServerErrorFaultException;
import com.example.api.TooManyRequestsStringException;
import com.example.json.FaultCodec;
import com.example.json.FilterCodec;
import com.example.json.ThingCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.List;

/** Calls {@code GET /things/{id}/{label}/{matrix}}. */
@Generated("input.yaml#/paths/~1things~1{id}~1{label}~1{matrix}/get")
final class GetThingCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things/{id}/{label}/{matrix}");

  private static final Parameter ID = Parameter.path("id").build();

  private static final Parameter LABEL = Parameter.path("label").label(true).array().build();

  private static final JsonCodec<List<String>> LABEL_CODEC = JsonCodecs.list(JsonCodecs.STRING);
  private static final Parameter MATRIX =
      Parameter.path("matrix").matrix(true).object("color", "size").build();

  private static final Parameter LIMIT = Parameter.query("limit").build();

  private static final Parameter TAGS =
      Parameter.query("tags").pipeDelimited(false).array().build();

  private static final Parameter DEEP =
      Parameter.query("deep").deepObject().object("color", "size").build();

  private static final Parameter JSON = Parameter.query("json").json().build();

  private static final Parameter X_SINCE = Parameter.header("X-Since").build();

  private static final Parameter SESSION = Parameter.cookie("session").build();

  private static final Parameter E_TAG = Parameter.header("ETag").build();

  private static final Parameter X_REMAINING = Parameter.header("X-Remaining").build();

  private static final Parameter X_LABELS = Parameter.header("X-Labels").array().build();

  private static final Parameter LOCATION = Parameter.header("Location").build();

  private static final Parameter RETRY_AFTER = Parameter.header("Retry-After").build();

  private GetThingCall() {}

  static GetThing.Result call(Transport transport, String basePath, GetThing.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(GetThing.OPERATION, "GET", basePath, PATH);
    request.with(ID, JsonCodecs.STRING, input.id());
    request.with(LABEL, LABEL_CODEC, input.label());
    request.with(MATRIX, FilterCodec.INSTANCE, input.matrix());
    request.with(LIMIT, JsonCodecs.INT32, input.limit());
    request.with(TAGS, LABEL_CODEC, input.tags());
    request.with(DEEP, FilterCodec.INSTANCE, input.deep());
    request.with(JSON, FilterCodec.INSTANCE, input.json());
    request.with(X_SINCE, JsonCodecs.DATE, input.xSince());
    request.with(SESSION, JsonCodecs.STRING, input.session());
    request.accept("application/json, application/problem+json, text/plain");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return new GetThing.Result.Ok(answer.json(ThingCodec.INSTANCE),
          answer.requiredHeader(E_TAG, GetThingCall::decodeETag),
          answer.header(X_REMAINING, GetThingCall::decodeXRemaining),
          answer.header(X_LABELS, LABEL_CODEC));
    }
    if (answer.status() == 404) {
      throw new NotFoundFaultException(answer.json(FaultCodec.INSTANCE));
    }
    if (answer.status() == 410) {
      answer.close();
      throw new GoneException();
    }
    if (answer.status() == 429) {
      TooManyRequestsStringException failure = new TooManyRequestsStringException(answer.text());
      Integer retryAfter = answer.header(RETRY_AFTER, GetThingCall::decodeRetryAfter);
      if (retryAfter != null) {
        failure.withRetryAfter(retryAfter);
      }
      throw failure;
    }
    if (answer.status() / 100 == 3) {
      answer.close();
      return new GetThing.Result.Redirection(answer.status(),
          answer.header(LOCATION, GetThingCall::decodeLocation));
    }
    if (answer.status() / 100 == 5) {
      throw new ServerErrorFaultException(answer.status(), answer.json(FaultCodec.INSTANCE));
    }
    throw answer.undocumented();
  }

  private static String decodeETag(JsonReader in) throws IOException {
    return in.string();
  }

  private static int decodeXRemaining(JsonReader in) throws IOException {
    return in.int32();
  }

  private static String decodeLocation(JsonReader in) throws IOException {
    return in.string();
  }

  private static int decodeRetryAfter(JsonReader in) throws IOException {
    return in.int32();
  }
}
