package dev.armature.runtime.layer;

import dev.armature.runtime.Context;

/** Is told of every call that ended, to export it as a span. Called on the call's thread. */
@FunctionalInterface
public interface SpanListener {
  /**
   * A call ended.
   *
   * @param context with the span's ids
   * @param status the status of the answer
   * @param startNanos when it arrived, on the clock of {@link System#nanoTime}
   * @param endNanos when it was answered, on the same clock
   */
  void ended(Context context, int status, long startNanos, long endNanos);
}
