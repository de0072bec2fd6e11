package com.example.api;

import com.example.json.ProblemCodec;
import com.example.model.Problem;
import dev.armature.runtime.StatusCode;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 5XX}: Broken. */
@Generated("input.yaml#/paths/~1things/get/responses/5XX")
public final class ServerErrorProblemException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Problem body;

  /**
   * The error.
   *
   * @param status the HTTP status, 500 to 599
   * @param body what callers get
   */
  public ServerErrorProblemException(int status, Problem body) {
    super(StatusCode.within(status, 500, 599), "application/json", "Broken");
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

  /**
   * Adds the header {@code X-Code}.
   *
   * @return this
   */
  public ServerErrorProblemException withXCode(String value) {
    header("X-Code", value);
    return this;
  }
}
