package com.example.api;

import com.example.json.ListFleetShipsResponse409Codec;
import com.example.model.ListFleetShipsResponse409;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: Taken. */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get/responses/409")
public final class ConflictListFleetShipsResponse409Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListFleetShipsResponse409 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictListFleetShipsResponse409Exception(ListFleetShipsResponse409 body) {
    super(409, "application/json", "Taken");
    this.body = body;
  }

  /** What callers get. */
  public ListFleetShipsResponse409 body() {
    return body;
  }

  @Override
  public JsonContent<ListFleetShipsResponse409> content() {
    return new JsonContent<>(ListFleetShipsResponse409Codec.INSTANCE, body);
  }
}
