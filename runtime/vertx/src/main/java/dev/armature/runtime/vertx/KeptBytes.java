package dev.armature.runtime.vertx;

import dev.armature.runtime.http.server.Exchange;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What whoever reads a body keeps of it beside what was received for him, until the call is
 * answered. Any thread may claim.
 */
final class KeptBytes {
  private static final long OVER = -1;

  private final ServerConnection connection;
  private final AtomicLong claimed = new AtomicLong();

  KeptBytes(ServerConnection connection) {
    this.connection = connection;
  }

  /**
   * Takes up more, or gives back.
   *
   * @throws dev.armature.runtime.error.ServiceException with status 503 when there is no room, or
   *     when the call is answered already
   */
  void claim(long bytes) {
    if (bytes > 0 && !connection.claimBody(bytes)) {
      throw Exchange.overloaded();
    }
    if (claimed.getAndUpdate(now -> now == OVER ? OVER : now + bytes) == OVER) {
      connection.releaseBody(Math.max(0, bytes));
      throw Exchange.overloaded();
    }
    connection.releaseBody(Math.max(0, -bytes));
  }

  /** The call is answered. */
  void release() {
    connection.releaseBody(Math.max(0, claimed.getAndSet(OVER)));
  }
}
