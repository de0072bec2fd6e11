package com.example.api;

import com.example.json.ProblemCodec;
import com.example.model.Problem;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;
import java.util.List;

/** The contract's error {@code 404}: Nothing. */
@Generated("input.yaml#/paths/~1things/get/responses/404")
public final class NotFoundProblemException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Problem body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundProblemException(Problem body) {
    super(404, "Nothing", List.of("application/problem+json", "application/json"));
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
