package dev.armature.runtime.layer;

import dev.armature.runtime.Reply;

/**
 * One step on the way of a call: a layer around another step, or the endpoint at the end.
 *
 * @param <C> the call
 * @param <R> the answer
 */
@FunctionalInterface
public interface Step<C extends Call<R>, R extends Reply> {
  /**
   * Answers the call.
   *
   * @throws Exception what a layer further out turns into an answer
   */
  R handle(C call) throws Exception;
}
