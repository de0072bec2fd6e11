package dev.armature.runtime.http;

import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;

/**
 * A route as part of a router, its layers composed.
 *
 * @param step the outermost layer
 * @param layers whose error format and limits hold for it
 * @param operational whether it serves those who run the service and is never turned away
 */
record Mounted(Route route, Step<Request, Response> step, Layers layers, boolean operational) {
  /** Whether it needs a thread of its own: its handler or one of its layers may block. */
  boolean blocking() {
    return route.blocking() || layers.mayBlock(route.operation());
  }
}
