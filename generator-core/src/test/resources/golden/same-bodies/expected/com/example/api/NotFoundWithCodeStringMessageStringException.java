package com.example.api;

import com.example.json.NotFoundWithCodeStringMessageStringCodec;
import com.example.model.NotFoundWithCodeStringMessageString;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: Nothing. */
@Generated("input.yaml#/paths/~1ships/get/responses/404")
public final class NotFoundWithCodeStringMessageStringException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient NotFoundWithCodeStringMessageString body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundWithCodeStringMessageStringException(NotFoundWithCodeStringMessageString body) {
    super(404, "application/json", "Nothing");
    this.body = body;
  }

  /** What callers get. */
  public NotFoundWithCodeStringMessageString body() {
    return body;
  }

  @Override
  public JsonContent<NotFoundWithCodeStringMessageString> content() {
    return new JsonContent<>(NotFoundWithCodeStringMessageStringCodec.INSTANCE, body);
  }
}
