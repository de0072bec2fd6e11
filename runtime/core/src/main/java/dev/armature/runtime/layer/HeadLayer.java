package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A layer that needs nothing but the head of a request, so that an engine can ask it before it
 * receives a body. A call that was let in so passes it by later.
 */
interface HeadLayer extends Layer {
  /** The check for an operation; null when there is nothing to do. */
  @Nullable HeadCheck check(Operation operation);

  @Override
  default <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    HeadCheck check = check(operation);
    return check == null
        ? next
        : call -> {
          if (!call.admitted()) {
            check.check(call);
          }
          return next.handle(call);
        };
  }
}
