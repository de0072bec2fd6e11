package com.example.api;

import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;

/** The contract's error {@code 410}: No longer. */
@Generated("input.yaml#/paths/~1things~1{id}/get/responses/410")
public final class GoneException extends DocumentedException {
  private static final long serialVersionUID = 1;

  /** The error. */
  public GoneException() {
    super(410, null, "No longer");
  }
}
