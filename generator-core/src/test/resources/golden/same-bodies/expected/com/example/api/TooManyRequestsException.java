package com.example.api;

import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;

/** The contract's error {@code 429}: Slow. */
@Generated("input.yaml#/paths/~1ports/get/responses/429")
public final class TooManyRequestsException extends DocumentedException {
  private static final long serialVersionUID = 1;

  /** The error. */
  public TooManyRequestsException() {
    super(429, null, "Slow");
  }
}
