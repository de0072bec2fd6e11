package com.example.api;

import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.param.HeaderText;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.time.LocalDate;
import java.util.List;

/** The contract's error {@code 429}: Too fast. */
@Generated("input.yaml#/paths/~1things/get/responses/429")
public final class TooManyRequestsException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private static final JsonCodec<List<Long>> X_LIMITS_CODEC = JsonCodecs.list(JsonCodecs.INT64);

  /** The error. */
  public TooManyRequestsException() {
    super(429, null, "Too fast");
  }

  /**
   * Adds the header {@code Retry-After}: Seconds to wait.
   *
   * @return this
   */
  public TooManyRequestsException withRetryAfter(int value) {
    header("Retry-After", HeaderText.of(JsonCodecs.INT32, value));
    return this;
  }

  /**
   * Adds the header {@code X-Limits}.
   *
   * @return this
   */
  public TooManyRequestsException withXLimits(List<Long> value) {
    header("X-Limits", HeaderText.of(X_LIMITS_CODEC, value));
    return this;
  }

  /**
   * Adds the header {@code X-Reset}.
   *
   * @return this
   */
  public TooManyRequestsException withXReset(LocalDate value) {
    header("X-Reset", HeaderText.of(JsonCodecs.DATE, value));
    return this;
  }
}
