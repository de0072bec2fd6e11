package com.example.api;

import com.example.json.DefaultWithMissingOrLineCodec;
import com.example.model.DefaultWithMissingOrLine;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error for every status it does not name: One of two. */
@Generated("input.yaml#/paths/~1ports/post/responses/default")
public final class DefaultWithMissingOrLineException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient DefaultWithMissingOrLine body;

  /**
   * The error.
   *
   * @param status the HTTP status, 400 to 599
   * @param body what callers get
   */
  public DefaultWithMissingOrLineException(int status, DefaultWithMissingOrLine body) {
    super(StatusCode.within(status, 400, 599), "application/json", "One of two");
    this.body = body;
  }

  /** What callers get. */
  public DefaultWithMissingOrLine body() {
    return body;
  }

  @Override
  public JsonContent<DefaultWithMissingOrLine> content() {
    return new JsonContent<>(DefaultWithMissingOrLineCodec.INSTANCE, body);
  }
}
