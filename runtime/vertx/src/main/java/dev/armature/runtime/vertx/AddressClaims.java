package dev.armature.runtime.vertx;

import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.server.Budget;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** What the clients at one address take up. Thread-safe. */
final class AddressClaims {
  /** Where a connection has that of its address. */
  static final AttributeKey<AddressClaims> KEY = AttributeKey.valueOf("armature.claims");

  /** Who has one IPv6 address has all others of its network as well. */
  private static final ClientAddresses NETWORKS =
      ClientAddresses.of(TrustedProxies.none(), ClientAddresses.USUAL_PREFIX);

  private final String address;
  private final boolean exempt;
  private final AtomicLongArray used = new AtomicLongArray(Budget.values().length);
  private final Set<Channel> connections = ConcurrentHashMap.newKeySet();

  /** How many connections hold it; changed only within the map of all addresses. */
  int members;

  AddressClaims(String address, boolean exempt) {
    this.address = address;
    this.exempt = exempt;
  }

  static String key(InetAddress address) {
    return NETWORKS.bucket(address.getHostAddress());
  }

  String address() {
    return address;
  }

  /** Whether its share is not limited. */
  boolean exempt() {
    return exempt;
  }

  Set<Channel> connections() {
    return connections;
  }

  long of(Budget budget) {
    return used.get(budget.ordinal());
  }

  long add(Budget budget, long amount) {
    return used.addAndGet(budget.ordinal(), amount);
  }
}
