package com.example.api;

import com.example.json.ErrCodec;
import com.example.model.Err;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 4XX}: bad. */
@Generated("input.yaml#/paths/~1jobs/post/responses/4XX")
public final class ClientErrorErrException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Err body;

  /**
   * The error.
   *
   * @param status the HTTP status, 400 to 499
   * @param body what callers get
   */
  public ClientErrorErrException(int status, Err body) {
    super(StatusCode.within(status, 400, 499), "application/json", "bad");
    this.body = body;
  }

  /** What callers get. */
  public Err body() {
    return body;
  }

  @Override
  public JsonContent<Err> content() {
    return new JsonContent<>(ErrCodec.INSTANCE, body);
  }
}
