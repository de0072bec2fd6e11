package com.example.api;

import com.example.json.ListShipsResponse429Codec;
import com.example.model.ListShipsResponse429;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 429}: Slow. */
@Generated("input.yaml#/paths/~1ships/get/responses/429")
public final class TooManyRequestsListShipsResponse429Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListShipsResponse429 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public TooManyRequestsListShipsResponse429Exception(ListShipsResponse429 body) {
    super(429, "application/json", "Slow");
    this.body = body;
  }

  /** What callers get. */
  public ListShipsResponse429 body() {
    return body;
  }

  @Override
  public JsonContent<ListShipsResponse429> content() {
    return new JsonContent<>(ListShipsResponse429Codec.INSTANCE, body);
  }
}
