package com.example.api;

import com.example.json.ListShipsResponse404Codec;
import com.example.model.ListShipsResponse404;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: Nothing. */
@Generated("input.yaml#/paths/~1ships/get/responses/404")
public final class NotFoundListShipsResponse404Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListShipsResponse404 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundListShipsResponse404Exception(ListShipsResponse404 body) {
    super(404, "application/json", "Nothing");
    this.body = body;
  }

  /** What callers get. */
  public ListShipsResponse404 body() {
    return body;
  }

  @Override
  public JsonContent<ListShipsResponse404> content() {
    return new JsonContent<>(ListShipsResponse404Codec.INSTANCE, body);
  }
}
