package dev.armature.runtime.limit;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which addresses failed so often that they are not listened to for a while. The number of
 * addresses is bounded; when it is reached, those without a recent failure are forgotten, then
 * those that are not blocked, then others. Times are on the clock of {@link System#nanoTime}.
 * Thread-safe.
 */
public final class FailureLimit {
  private final int most;
  private final long withinNanos;
  private final long blockedNanos;
  private final int mostAddresses;
  private final ConcurrentHashMap<String, Failures> addresses = new ConcurrentHashMap<>();

  /** When the last block ends, so that nobody is looked up while there is none. */
  private volatile long lastEnd;

  private volatile boolean blockedEver;

  /**
   * A limit.
   *
   * @param mostAddresses how many addresses are told apart, at least 1
   */
  public FailureLimit(Blocking blocking, int mostAddresses) {
    this.most = blocking.failures();
    this.withinNanos = blocking.within().toNanos();
    this.blockedNanos = blocking.blocked().toNanos();
    this.mostAddresses = mostAddresses;
  }

  /** Whether any address is blocked: cheap, to be asked first. */
  public boolean any(long now) {
    return blockedEver && now - lastEnd < 0;
  }

  /** How long an address stays blocked, in nanoseconds; zero when it is not. */
  public long blocked(String address, long now) {
    Failures failures = any(now) ? addresses.get(address) : null;
    return failures == null ? 0 : failures.rest(now);
  }

  /**
   * Counts a failure.
   *
   * @return whether this one blocks the address
   */
  public boolean failed(String address, long now) {
    Failures failures = addresses.get(address);
    if (failures == null) {
      if (addresses.size() >= mostAddresses) {
        evict(now);
      }
      failures = addresses.computeIfAbsent(address, key -> new Failures(now));
    }
    if (!failures.add(now, this)) {
      return false;
    }
    lastEnd = now + blockedNanos;
    blockedEver = true;
    return true;
  }

  /** How long a block lasts, in nanoseconds. */
  public long blockedNanos() {
    return blockedNanos;
  }

  /** How many addresses are blocked. */
  public long blocked(long now) {
    return any(now)
        ? addresses.values().stream().filter(failures -> failures.rest(now) > 0).count()
        : 0;
  }

  /** How many addresses are known. */
  public int size() {
    return addresses.size();
  }

  private synchronized void evict(long now) {
    if (addresses.size() < mostAddresses) {
      return;
    }
    int target = mostAddresses - Math.max(1, mostAddresses / 10);
    addresses.values().removeIf(failures -> failures.stale(now, withinNanos));
    drop(target, failures -> failures.rest(now) == 0);
    drop(target, failures -> true);
  }

  private void drop(int target, Predicate<Failures> which) {
    Iterator<Failures> each = addresses.values().iterator();
    while (addresses.size() > target && each.hasNext()) {
      if (which.test(each.next())) {
        each.remove();
      }
    }
  }

  /** The failures of one address since the first of them that still counts. */
  private static final class Failures {
    private long since;
    private int count;
    private boolean blocked;
    private long until;

    Failures(long now) {
      since = now;
    }

    /** Calls that were under way when the block began do not lengthen it. */
    synchronized boolean add(long now, FailureLimit limit) {
      if (rest(now) > 0) {
        return false;
      }
      if (blocked || now - since > limit.withinNanos) {
        blocked = false;
        since = now;
        count = 0;
      }
      count++;
      if (count < limit.most) {
        return false;
      }
      blocked = true;
      until = now + limit.blockedNanos;
      return true;
    }

    synchronized long rest(long now) {
      return blocked ? Math.max(0, until - now) : 0;
    }

    synchronized boolean stale(long now, long within) {
      return rest(now) == 0 && now - since > within;
    }
  }
}
