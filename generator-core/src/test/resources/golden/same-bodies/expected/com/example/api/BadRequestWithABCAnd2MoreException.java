package com.example.api;

import com.example.json.BadRequestWithABCAnd2MoreCodec;
import com.example.model.BadRequestWithABCAnd2More;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 400}: Large. */
@Generated("input.yaml#/paths/~1ports/post/responses/400")
public final class BadRequestWithABCAnd2MoreException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient BadRequestWithABCAnd2More body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public BadRequestWithABCAnd2MoreException(BadRequestWithABCAnd2More body) {
    super(400, "application/json", "Large");
    this.body = body;
  }

  /** What callers get. */
  public BadRequestWithABCAnd2More body() {
    return body;
  }

  @Override
  public JsonContent<BadRequestWithABCAnd2More> content() {
    return new JsonContent<>(BadRequestWithABCAnd2MoreCodec.INSTANCE, body);
  }
}
