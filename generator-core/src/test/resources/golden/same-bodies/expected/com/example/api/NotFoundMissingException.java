package com.example.api;

import com.example.json.MissingCodec;
import com.example.model.Missing;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: Named. */
@Generated("input.yaml#/paths/~1ports/post/responses/404")
public final class NotFoundMissingException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Missing body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundMissingException(Missing body) {
    super(404, "application/json", "Named");
    this.body = body;
  }

  /** What callers get. */
  public Missing body() {
    return body;
  }

  @Override
  public JsonContent<Missing> content() {
    return new JsonContent<>(MissingCodec.INSTANCE, body);
  }
}
