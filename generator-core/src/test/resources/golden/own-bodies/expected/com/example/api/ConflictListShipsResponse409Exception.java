package com.example.api;

import com.example.json.ListShipsResponse409Codec;
import com.example.model.ListShipsResponse409;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: Taken. */
@Generated("input.yaml#/paths/~1ships/get/responses/409")
public final class ConflictListShipsResponse409Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListShipsResponse409 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictListShipsResponse409Exception(ListShipsResponse409 body) {
    super(409, "application/json", "Taken");
    this.body = body;
  }

  /** What callers get. */
  public ListShipsResponse409 body() {
    return body;
  }

  @Override
  public JsonContent<ListShipsResponse409> content() {
    return new JsonContent<>(ListShipsResponse409Codec.INSTANCE, body);
  }
}
