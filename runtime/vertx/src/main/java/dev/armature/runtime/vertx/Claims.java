package dev.armature.runtime.vertx;

import dev.armature.runtime.metrics.Counter;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import io.netty.channel.Channel;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clients of a listener take up of its budgets. When something is used up by all together,
 * an address that has much of it makes room for one that has little. Thread-safe.
 */
final class Claims {
  private static final int KINDS = Budget.values().length;

  /** Only who has this many times as much as another makes room, or two would take turns. */
  private static final int MUCH_MORE = 2;

  private final Budgets budgets;
  private final AtomicLongArray used = new AtomicLongArray(KINDS);
  private final List<Counter> refused;
  private final ConcurrentHashMap<String, AddressClaims> addresses = new ConcurrentHashMap<>();

  Claims(Budgets budgets, BudgetMetrics metrics) {
    this.budgets = budgets;
    this.refused = Stream.of(Budget.values()).map(metrics::refused).toList();
    metrics.show(this);
  }

  /**
   * Takes a connection on.
   *
   * @return what its address takes up from now on; null when there is no room for the connection
   */
  @Nullable AddressClaims open(InetAddress address, Channel connection) {
    AddressClaims by = join(address);
    if (!claim(Budget.CONNECTIONS, by, 1)) {
      leave(by);
      return null;
    }
    by.connections().add(connection);
    return by;
  }

  /** A connection is closed. */
  void close(AddressClaims by, Channel connection) {
    by.connections().remove(connection);
    release(Budget.CONNECTIONS, by, 1);
    leave(by);
  }

  private AddressClaims join(InetAddress address) {
    return addresses.compute(
        AddressClaims.key(address),
        (key, old) -> {
          boolean exempt = old == null && budgets.exempts(address.getHostAddress());
          AddressClaims by = old == null ? new AddressClaims(key, exempt) : old;
          by.members++;
          return by;
        });
  }

  private void leave(AddressClaims by) {
    addresses.computeIfPresent(by.address(), (key, old) -> --old.members == 0 ? null : old);
  }

  /**
   * Takes up some of a budget.
   *
   * @return false when there is no room for it: then nothing is taken up
   */
  boolean claim(Budget budget, AddressClaims by, long amount) {
    long most = budgets.of(budget).perAddress();
    if (by.add(budget, amount) > most && !by.exempt()) {
      return refuse(budget, by, amount);
    }
    long all = used.addAndGet(budget.ordinal(), amount);
    if (all > budgets.of(budget).all() && !makeRoom(budget, by)) {
      used.addAndGet(budget.ordinal(), -amount);
      return refuse(budget, by, amount);
    }
    return true;
  }

  /** The same, where who has nothing yet may have any amount. */
  boolean claimFirst(Budget budget, AddressClaims by, long amount) {
    if (by.of(budget) > 0) {
      return claim(budget, by, amount);
    }
    by.add(budget, amount);
    used.addAndGet(budget.ordinal(), amount);
    return true;
  }

  private boolean refuse(Budget budget, AddressClaims by, long amount) {
    by.add(budget, -amount);
    refused.get(budget.ordinal()).increment();
    return false;
  }

  void release(Budget budget, AddressClaims by, long amount) {
    by.add(budget, -amount);
    used.addAndGet(budget.ordinal(), -amount);
  }

  /** How much all take up. */
  long used(Budget budget) {
    return used.get(budget.ordinal());
  }

  Budgets budgets() {
    return budgets;
  }

  /** Ends a connection of the address that has most, if that is much more than another has. */
  private boolean makeRoom(Budget budget, AddressClaims forWhom) {
    AddressClaims most = forWhom;
    for (AddressClaims each : addresses.values()) {
      if (each.of(budget) > most.of(budget)) {
        most = each;
      }
    }
    if (most.of(budget) < MUCH_MORE * forWhom.of(budget)) {
      return false;
    }
    Channel victim =
        most.connections().stream()
            .max(Comparator.comparingLong(each -> ServerConnection.burden(each, budget)))
            .orElse(null);
    if (victim == null || !most.connections().remove(victim)) {
      return false;
    }
    refused.get(budget.ordinal()).increment();
    victim.eventLoop().execute(() -> ServerConnection.evict(victim));
    return true;
  }
}
