package com.example.api;

import com.example.json.NotFoundWithCodeMessageCodec;
import com.example.model.NotFoundWithCodeMessage;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: Nothing. */
@Generated("input.yaml#/paths/~1ports/get/responses/404")
public final class NotFoundWithCodeMessageException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient NotFoundWithCodeMessage body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundWithCodeMessageException(NotFoundWithCodeMessage body) {
    super(404, "application/json", "Nothing");
    this.body = body;
  }

  /** What callers get. */
  public NotFoundWithCodeMessage body() {
    return body;
  }

  @Override
  public JsonContent<NotFoundWithCodeMessage> content() {
    return new JsonContent<>(NotFoundWithCodeMessageCodec.INSTANCE, body);
  }
}
