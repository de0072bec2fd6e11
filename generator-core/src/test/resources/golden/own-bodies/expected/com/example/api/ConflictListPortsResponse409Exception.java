package com.example.api;

import com.example.json.ListPortsResponse409Codec;
import com.example.model.ListPortsResponse409;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: Taken. */
@Generated("input.yaml#/paths/~1ports/get/responses/409")
public final class ConflictListPortsResponse409Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ListPortsResponse409 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictListPortsResponse409Exception(ListPortsResponse409 body) {
    super(409, "application/json", "Taken");
    this.body = body;
  }

  /** What callers get. */
  public ListPortsResponse409 body() {
    return body;
  }

  @Override
  public JsonContent<ListPortsResponse409> content() {
    return new JsonContent<>(ListPortsResponse409Codec.INSTANCE, body);
  }
}
