package com.example.api;

import com.example.json.ProblemCodec;
import com.example.model.Problem;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonContent;

/** The contract's error {@code 404}: no such pet. */
@Generated("input.yaml#/responses/NotFound")
public final class NotFoundProblemException extends DocumentedException {
  private static final long serialVersionUID = 1;
  private final transient Problem body;

  /**
   * The error.
   *
   * @param body what callers get
   */
  public NotFoundProblemException(Problem body) {
    super(404, "application/json", "no such pet");
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
   * Adds the header {@code X-Hint}.
   *
   * @return this
   */
  public NotFoundProblemException withXHint(String value) {
    header("X-Hint", value);
    return this;
  }
}
