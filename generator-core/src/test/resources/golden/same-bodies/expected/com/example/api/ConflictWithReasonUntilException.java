package com.example.api;

import com.example.json.ConflictWithReasonUntilCodec;
import com.example.model.ConflictWithReasonUntil;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: Taken. */
@Generated("input.yaml#/paths/~1ports/get/responses/409")
public final class ConflictWithReasonUntilException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient ConflictWithReasonUntil body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictWithReasonUntilException(ConflictWithReasonUntil body) {
    super(409, "application/json", "Taken");
    this.body = body;
  }

  /** What callers get. */
  public ConflictWithReasonUntil body() {
    return body;
  }

  @Override
  public JsonContent<ConflictWithReasonUntil> content() {
    return new JsonContent<>(ConflictWithReasonUntilCodec.INSTANCE, body);
  }
}
