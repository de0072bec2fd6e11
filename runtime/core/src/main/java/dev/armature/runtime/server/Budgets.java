package dev.armature.runtime.server;

import dev.armature.runtime.limit.TrustedProxies;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How much of a server its clients may take up, so that no number of them can exhaust its memory.
 * Immutable.
 */
public final class Budgets {
  /** What a connection with an open request takes up, about, in bytes of heap. */
  static final int CONNECTION_BYTES = 24 << 10;

  private static final int MOST_CONNECTIONS = 50_000;

  /** Also for one address: streams last, so that those of others find room at its expense. */
  private static final int STREAMS = 256;

  /** 256 connections. */
  private static final long MANAGEMENT_BYTES = 16 << 20;

  private final Map<Budget, Share> shares;
  private final TrustedProxies proxies;

  private Budgets(Map<Budget, Share> shares, TrustedProxies proxies) {
    this.shares = shares;
    this.proxies = proxies;
  }

  /** What fits into the heap of this JVM. */
  public static Budgets ofThisJvm() {
    return ofHeap(Runtime.getRuntime().maxMemory());
  }

  /**
   * What fits into a heap: three eighths of it are for connections and their requests, a sixteenth
   * each for heads, bodies and answers; the rest is for the service. An address may have a quarter
   * of the connections and half of the bytes. Streams: 256.
   *
   * @param bytes its largest size
   */
  public static Budgets ofHeap(long bytes) {
    long connections = Math.min(MOST_CONNECTIONS, bytes * 3 / 8 / CONNECTION_BYTES);
    Map<Budget, Share> shares = new EnumMap<>(Budget.class);
    shares.put(Budget.CONNECTIONS, Share.of(connections, 4));
    shares.put(Budget.REQUESTS, Share.of(connections, 4));
    shares.put(Budget.STREAMS, new Share(STREAMS, STREAMS));
    shares.put(Budget.HEAD_BYTES, Share.of(bytes / 16, 2));
    shares.put(Budget.BODY_BYTES, Share.of(bytes / 16, 2));
    shares.put(Budget.ANSWER_BYTES, Share.of(bytes / 16, 2));
    return new Budgets(shares, TrustedProxies.none());
  }

  /** What is enough for health, metrics and the like. */
  public static Budgets ofManagement() {
    return ofHeap(MANAGEMENT_BYTES);
  }

  /** The share of something. */
  public Share of(Budget budget) {
    return shares.get(budget);
  }

  /** The same with another share. */
  public Budgets with(Budget budget, Share share) {
    return with(budget, old -> share);
  }

  /** The same with a share that is made of the present one. */
  public Budgets with(Budget budget, UnaryOperator<Share> change) {
    Map<Budget, Share> changed = new EnumMap<>(shares);
    changed.compute(budget, (key, old) -> change.apply(of(key)));
    return new Budgets(changed, proxies);
  }

  /** The same, with these addresses free of shares per address: many clients come from them. */
  public Budgets exempting(TrustedProxies addresses) {
    return new Budgets(shares, addresses);
  }

  /** Whether an address is free of shares per address. */
  public boolean exempts(String address) {
    return proxies.trusts(address);
  }
}
