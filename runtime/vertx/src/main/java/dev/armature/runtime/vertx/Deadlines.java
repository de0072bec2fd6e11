package dev.armature.runtime.vertx;

import dev.armature.runtime.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The requests under way on one event loop, with one timer for all their deadlines: a request that
 * is answered in time costs no timer of its own.
 */
final class Deadlines {
  private final ServerLoop loop;
  private final Set<ServerCall> calls = new LinkedHashSet<>();
  private boolean scheduled;
  private long timer;
  private long firesAt;

  Deadlines(ServerLoop loop) {
    this.loop = loop;
  }

  void add(ServerCall call) {
    Deadline deadline = call.exchange().deadline();
    if (!deadline.isSet()) {
      return;
    }
    calls.add(call);
    schedule(System.nanoTime() + deadline.remainingNanos());
  }

  void remove(ServerCall call) {
    calls.remove(call);
  }

  private void schedule(long at) {
    if (scheduled && firesAt - at <= 0) {
      return;
    }
    if (scheduled) {
      loop.cancelTimer(timer);
    }
    long millis = (at - System.nanoTime()) / 1_000_000 + 1;
    scheduled = true;
    firesAt = at;
    timer = loop.timer(Math.max(1, millis), this::fire);
  }

  private void fire() {
    scheduled = false;
    for (ServerCall call : new ArrayList<>(calls)) {
      if (call.exchange().deadline().expired()) {
        call.expire();
      }
    }
    for (ServerCall call : calls) {
      schedule(System.nanoTime() + call.exchange().deadline().remainingNanos());
    }
  }
}
