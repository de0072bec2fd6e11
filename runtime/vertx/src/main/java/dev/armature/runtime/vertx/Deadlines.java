package dev.armature.runtime.vertx;

import dev.armature.runtime.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests under way on one event loop, with one timer for all their deadlines: a request that
 * is answered in time costs no timer of its own. They are a list by their own links, because every
 * request comes and goes.
 */
final class Deadlines {
  private final ServerLoop loop;
  private @Nullable ServerCall last;
  private boolean scheduled;
  private long timer;
  private long firesAt;

  Deadlines(ServerLoop loop) {
    this.loop = loop;
  }

  void add(ServerCall call) {
    Deadline deadline = call.exchange().deadline();
    if (!deadline.isSet() || holds(call)) {
      return;
    }
    call.before = last;
    if (last != null) {
      last.after = call;
    }
    last = call;
    schedule(deadline.nanoTime());
  }

  private boolean holds(ServerCall call) {
    return call == last || call.after != null;
  }

  void remove(ServerCall call) {
    if (!holds(call)) {
      return;
    }
    ServerCall before = call.before;
    ServerCall after = call.after;
    if (before != null) {
      before.after = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.before = before;
    }
    call.before = null;
    call.after = null;
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
    for (ServerCall call : all()) {
      if (call.exchange().deadline().expired()) {
        call.expire();
      }
    }
    for (ServerCall call : all()) {
      schedule(call.exchange().deadline().nanoTime());
    }
  }

  private List<ServerCall> all() {
    List<ServerCall> all = new ArrayList<>();
    for (ServerCall each = last; each != null; each = each.before) {
      all.add(each);
    }
    return all;
  }
}
