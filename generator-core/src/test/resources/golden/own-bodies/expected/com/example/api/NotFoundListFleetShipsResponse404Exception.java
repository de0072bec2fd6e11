package com.example.api;

import com.example.json.ListFleetShipsResponse404Codec;
import com.example.model.ListFleetShipsResponse404;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: No fleet. */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get/responses/404")
public final class NotFoundListFleetShipsResponse404Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListFleetShipsResponse404 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundListFleetShipsResponse404Exception(ListFleetShipsResponse404 body) {
    super(404, "application/json", "No fleet");
    this.body = body;
  }

  /** What callers get. */
  public ListFleetShipsResponse404 body() {
    return body;
  }

  @Override
  public JsonContent<ListFleetShipsResponse404> content() {
    return new JsonContent<>(ListFleetShipsResponse404Codec.INSTANCE, body);
  }
}
