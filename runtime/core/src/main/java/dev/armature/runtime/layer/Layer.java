package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;

/** Something every call passes through. Composed once per operation, when a router is built. */
public interface Layer {
  /**
   * Puts this layer around a step.
   *
   * @return {@code next} itself when the layer has nothing to do for the operation
   */
  <C extends Call<R>, R extends Reply> Step<C, R> around(Operation operation, Step<C, R> next);
}
