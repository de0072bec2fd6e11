package dev.armature.runtime.limit;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One token bucket per client: as many calls at once as the limit says, refilled evenly. The number
 * of buckets is bounded; when it is reached, full buckets are dropped, and if none is, some others.
 * Thread-safe.
 */
public final class TokenBuckets {
  private final long capacityNanos;
  private final long costNanos;
  private final int mostBuckets;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * Buckets of one limit.
   *
   * @param calls how many calls a full bucket holds, at least 1
   * @param windowNanos how long an empty bucket takes to fill
   * @param mostBuckets how many clients are told apart, at least 1
   */
  public TokenBuckets(int calls, long windowNanos, int mostBuckets) {
    this.costNanos = Math.max(1, windowNanos / calls);
    this.capacityNanos = costNanos * calls;
    this.mostBuckets = mostBuckets;
  }

  /**
   * Takes a token.
   *
   * @param client whose bucket
   * @param now on the clock of {@link System#nanoTime}
   * @return how many nanoseconds of filling the bucket holds afterwards; below zero when there was
   *     no token: then so long until there is one
   */
  public long take(String client, long now) {
    Bucket bucket = buckets.get(client);
    if (bucket == null) {
      if (buckets.size() >= mostBuckets) {
        evict(now);
      }
      bucket = buckets.computeIfAbsent(client, key -> new Bucket(now - capacityNanos));
    }
    return bucket.take(now, capacityNanos, costNanos);
  }

  /** How many whole calls that much filling allows. */
  public long calls(long nanos) {
    return nanos / costNanos;
  }

  /** How long until a bucket with that much filling is full, in nanoseconds. */
  public long untilFull(long nanos) {
    return capacityNanos - nanos;
  }

  /** How many buckets there are. */
  public int size() {
    return buckets.size();
  }

  /** Drops full buckets, which are like new ones, and then others until a tenth is free. */
  private synchronized void evict(long now) {
    if (buckets.size() < mostBuckets) {
      return;
    }
    buckets.values().removeIf(bucket -> bucket.full(now, capacityNanos));
    int target = mostBuckets - Math.max(1, mostBuckets / 10);
    Iterator<Bucket> rest = buckets.values().iterator();
    while (buckets.size() > target && rest.hasNext()) {
      rest.next();
      rest.remove();
    }
  }

  /** A bucket as the moment at which it was empty: the time since then is what it holds. */
  private static final class Bucket {
    private long emptyAt;

    Bucket(long emptyAt) {
      this.emptyAt = emptyAt;
    }

    synchronized long take(long now, long capacity, long cost) {
      long held = Math.min(capacity, now - emptyAt);
      if (held < cost) {
        return held - cost;
      }
      emptyAt = now - held + cost;
      return held - cost;
    }

    synchronized boolean full(long now, long capacity) {
      return now - emptyAt >= capacity;
    }
  }
}
