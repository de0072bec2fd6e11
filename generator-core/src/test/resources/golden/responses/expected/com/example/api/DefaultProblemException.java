package com.example.api;

import com.example.json.ProblemCodec;
import com.example.model.Problem;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error for every status it does not name: Something else. */
@Generated("input.yaml#/paths/~1things~1{id}/get/responses/default")
public final class DefaultProblemException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Problem body;

  /**
   * The error.
   *
   * @param status the HTTP status, 400 to 599
   * @param body what callers get
   */
  public DefaultProblemException(int status, Problem body) {
    super(StatusCode.within(status, 400, 599), "application/json", "Something else");
    this.body = body;
  }

  /** What callers get. */
  public Problem body() {
    return body;
  }

  @Override
  public JsonContent<Problem> content() {
    return new JsonContent<>(ProblemCodec.INSTANCE, body);
  }
}
