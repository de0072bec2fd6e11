package dev.armature.runtime.limit;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who was let in lately, and from where. Somebody who fails from an address that many share must
 * not lock out those who were there before. Bounded: two generations, of which the older one is
 * forgotten when the younger one is full, or an hour old. Times are on the clock of {@link
 * System#nanoTime}. Thread-safe.
 */
public final class FamiliarCallers {
  private static final long TURN_NANOS = Duration.ofHours(1).toNanos();

  private final int most;
  private volatile Generation young;
  private volatile @Nullable Generation old;

  /**
   * Knows nobody yet.
   *
   * @param most how many callers are known, at least 2
   */
  public FamiliarCallers(int most, long now) {
    this.most = most;
    this.young = new Generation(now);
  }

  /** Remembers a caller at an address. */
  public void remember(String address, String caller, long now) {
    Generation current = young;
    Set<String> callers = current.at.get(address);
    if (callers != null && callers.contains(caller) && now - current.since < TURN_NANOS) {
      return;
    }
    if (current.count.get() >= most / 2 || now - current.since >= TURN_NANOS) {
      current = turn(current, now);
    }
    current.add(address, caller);
  }

  /** Whether anybody is known at an address. */
  public boolean anybody(String address) {
    Generation before = old;
    return young.at.containsKey(address) || before != null && before.at.containsKey(address);
  }

  /** Whether that caller is known at an address. */
  public boolean knows(String address, String caller) {
    Generation before = old;
    return young.has(address, caller) || before != null && before.has(address, caller);
  }

  /** How many are known. */
  public int size() {
    Generation before = old;
    return young.count.get() + (before == null ? 0 : before.count.get());
  }

  private synchronized Generation turn(Generation seen, long now) {
    if (young == seen) {
      old = seen;
      young = new Generation(now);
    }
    return young;
  }

  private static final class Generation {
    private final ConcurrentHashMap<String, Set<String>> at = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final long since;

    Generation(long since) {
      this.since = since;
    }

    void add(String address, String caller) {
      Set<String> callers = at.computeIfAbsent(address, each -> ConcurrentHashMap.newKeySet());
      if (callers.add(caller)) {
        count.incrementAndGet();
      }
    }

    boolean has(String address, String caller) {
      Set<String> callers = at.get(address);
      return callers != null && callers.contains(caller);
    }
  }
}
