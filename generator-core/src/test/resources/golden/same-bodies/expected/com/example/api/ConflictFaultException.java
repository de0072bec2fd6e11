package com.example.api;

import com.example.json.FaultCodec;
import com.example.model.Fault;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 409}: Taken. */
@Generated("input.yaml#/paths/~1ships/get/responses/409")
public final class ConflictFaultException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Fault body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public ConflictFaultException(Fault body) {
    super(409, "application/json", "Taken");
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
