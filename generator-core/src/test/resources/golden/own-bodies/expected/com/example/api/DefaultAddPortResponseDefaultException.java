package com.example.api;

import com.example.json.AddPortResponseDefaultCodec;
import com.example.model.AddPortResponseDefault;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error for every status it does not name: One of two. */
@Generated("input.yaml#/paths/~1ports/post/responses/default")
public final class DefaultAddPortResponseDefaultException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient AddPortResponseDefault body;

  /**
   * The error.
   *
   * @param status the HTTP status, 400 to 599
   * @param body what callers get
   */
  public DefaultAddPortResponseDefaultException(int status, AddPortResponseDefault body) {
    super(StatusCode.within(status, 400, 599), "application/json", "One of two");
    this.body = body;
  }

  /** What callers get. */
  public AddPortResponseDefault body() {
    return body;
  }

  @Override
  public JsonContent<AddPortResponseDefault> content() {
    return new JsonContent<>(AddPortResponseDefaultCodec.INSTANCE, body);
  }
}
