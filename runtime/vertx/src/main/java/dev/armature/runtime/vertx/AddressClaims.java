package dev.armature.runtime.vertx;

import dev.armature.runtime.server.Budget;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** What the clients at one address take up. Thread-safe. */
final class AddressClaims {
  /** Where a connection has that of its address. */
  static final AttributeKey<AddressClaims> KEY = AttributeKey.valueOf("armature.claims");

  /** Who has one IPv6 address has the 2⁶⁴ beside it as well. */
  private static final int NETWORK_BYTES = 8;

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
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
        : address.getHostAddress();
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
