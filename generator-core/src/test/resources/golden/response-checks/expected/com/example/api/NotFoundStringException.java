package com.example.api;

import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonContent;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** The contract's error {@code 404}: none. */
@Generated("input.yaml#/paths/~1thing/get/responses/404")
public final class NotFoundStringException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private static final JsonCodec<String> BODY_CODEC =
      JsonCodecs.of(NotFoundStringException::decodeBody, JsonCodecs.STRING);
  private final transient String body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundStringException(String body) {
    super(404, "application/json", "none");
    this.body = body;
  }

  /** What callers get. */
  public String body() {
    return body;
  }

  @Override
  public JsonContent<String> content() {
    return new JsonContent<>(BODY_CODEC, body);
  }

  private static String decodeBody(JsonReader in) throws IOException {
    return Check.minLength(in, in.string(), 3);
  }
}
