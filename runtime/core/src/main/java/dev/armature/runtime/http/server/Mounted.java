package dev.armature.runtime.http.server;

import dev.armature.runtime.Deadline;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.HeadCheck;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route as part of a router, its layers composed.
 *
 * @param step the outermost layer
 * @param checks what is decided by the head of a request alone
 * @param layers whose error format and limits hold for it
 * @param checksBlock whether to let a call in may take a thread of its own
 * @param timeout how long a call may take, and a stream may stand still; null for any time
 * @param operational whether it serves those who run the service and is never turned away
 */
record Mounted(
    Route route,
    Step<HttpCall, Response> step,
    List<HeadCheck> checks,
    Layers layers,
    boolean checksBlock,
    @Nullable Duration timeout,
    boolean operational) {
  /** A route behind the layers that a router puts around its own. */
  static Mounted of(Route route, Layers layers, List<Layer> outer, boolean operational) {
    return new Mounted(
        route,
        route.compose(layers, outer),
        route.checks(outer),
        layers,
        layers.mayBlock(route.operation()),
        layers.timeout(route.operation()),
        operational);
  }

  /** By when a call that arrived then has to be answered; streamed bodies take as long as it is. */
  Deadline deadline(long startNanos) {
    return Deadline.within(route.streamed() ? null : timeout, startNanos);
  }

  /** Whether it needs a thread of its own: its handler or one of its layers may block. */
  boolean blocking() {
    return route.blocking() || checksBlock;
  }
}
