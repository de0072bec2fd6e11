package com.example.api;

import com.example.json.AddPortResponse400Codec;
import com.example.model.AddPortResponse400;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 400}: Large. */
@Generated("input.yaml#/paths/~1ports/post/responses/400")
public final class BadRequestAddPortResponse400Exception extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient AddPortResponse400 body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public BadRequestAddPortResponse400Exception(AddPortResponse400 body) {
    super(400, "application/json", "Large");
    this.body = body;
  }

  /** What callers get. */
  public AddPortResponse400 body() {
    return body;
  }

  @Override
  public JsonContent<AddPortResponse400> content() {
    return new JsonContent<>(AddPortResponse400Codec.INSTANCE, body);
  }
}
