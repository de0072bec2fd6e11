package com.example.petstore.api;

import com.example.petstore.json.ErrorModelCodec;
import com.example.petstore.model.ErrorModel;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: There is a pet of that name already. */
@Generated("input.yaml#/paths/~1pets/post/responses/409")
public final class ConflictErrorException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ErrorModel body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictErrorException(ErrorModel body) {
    super(409, "application/json", "There is a pet of that name already");
    this.body = body;
  }

  /** What callers get. */
  public ErrorModel body() {
    return body;
  }

  @Override
  public JsonContent<ErrorModel> content() {
    return new JsonContent<>(ErrorModelCodec.INSTANCE, body);
  }
}
