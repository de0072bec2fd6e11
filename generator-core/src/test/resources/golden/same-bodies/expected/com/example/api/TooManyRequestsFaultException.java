package com.example.api;

import com.example.json.FaultCodec;
import com.example.model.Fault;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 429}: Slow. */
@Generated("input.yaml#/paths/~1ships/get/responses/429")
public final class TooManyRequestsFaultException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Fault body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public TooManyRequestsFaultException(Fault body) {
    super(429, "application/json", "Slow");
    this.body = body;
  }

  /** What callers get. */
  public Fault body() {
    return body;
  }

  @Override
  public JsonContent<Fault> content() {
    return new JsonContent<>(FaultCodec.INSTANCE, body);
  }
}
