package dev.armature.runtime.vertx;

import dev.armature.runtime.server.Budget;

/** The bytes of a connection that are no whole head yet. On the event loop of the connection. */
final class HeadBytes {
  private final Claims claims;
  private final AddressClaims by;
  private int count;
  private int claimed;

  HeadBytes(Claims claims, AddressClaims by) {
    this.claims = claims;
    this.by = by;
  }

  void add(int bytes) {
    count += bytes;
  }

  /** Takes up memory for what has come in; false when there is none. */
  boolean claim() {
    int more = count - claimed;
    boolean room = more == 0 || claims.claim(Budget.HEAD_BYTES, by, more);
    claimed += room ? more : 0;
    return room;
  }

  /** The head is whole, or will never be. */
  void release() {
    if (claimed > 0) {
      claims.release(Budget.HEAD_BYTES, by, claimed);
      claimed = 0;
    }
    count = 0;
  }

  int claimed() {
    return claimed;
  }
}
