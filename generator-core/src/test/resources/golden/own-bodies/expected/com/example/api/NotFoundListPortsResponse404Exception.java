package com.example.api;

import com.example.json.ListPortsResponse404Codec;
import com.example.model.ListPortsResponse404;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: Nothing. */
@Generated("input.yaml#/paths/~1ports/get/responses/404")
public final class NotFoundListPortsResponse404Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListPortsResponse404 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundListPortsResponse404Exception(ListPortsResponse404 body) {
    super(404, "application/json", "Nothing");
    this.body = body;
  }

  /** What callers get. */
  public ListPortsResponse404 body() {
    return body;
  }

  @Override
  public JsonContent<ListPortsResponse404> content() {
    return new JsonContent<>(ListPortsResponse404Codec.INSTANCE, body);
  }
}
