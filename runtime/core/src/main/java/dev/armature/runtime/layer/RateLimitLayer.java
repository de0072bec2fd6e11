package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.error.RateLimitException;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.TokenBuckets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns away clients that call an operation too often: a principal, else an address. */
final class RateLimitLayer implements HeadLayer {
  private final Policies policies;
  private final int mostClients;
  private final ClientAddresses clients;
  private final Map<Operation, Meter> meters = new ConcurrentHashMap<>();

  RateLimitLayer(int mostClients, ClientAddresses clients, Policies policies) {
    this.mostClients = mostClients;
    this.clients = clients;
    this.policies = policies;
  }

  @Override
  public @Nullable HeadCheck check(Operation operation) {
    RateLimit limit = policies.of(operation, RateLimit.class);
    return limit == null
        ? null
        : meters.computeIfAbsent(operation, each -> new Meter(limit, mostClients, clients));
  }

  /**
   * The buckets of one operation, and the headers that tell of them (IETF draft ratelimit-headers).
   */
  private static final class Meter implements HeadCheck {
    private final TokenBuckets buckets;
    private final ClientAddresses clients;
    private final String policy;

    Meter(RateLimit limit, int mostClients, ClientAddresses clients) {
      long nanos = limit.window().toNanos();
      this.buckets = new TokenBuckets(limit.calls(), nanos, mostClients);
      this.clients = clients;
      this.policy = "\"default\";q=" + limit.calls() + ";w=" + seconds(nanos);
    }

    @Override
    public void check(Call<?> call) {
      long left = buckets.take(client(call), call.startNanos());
      call.announce("RateLimit-Policy", policy);
      if (left < 0) {
        call.announce("RateLimit", "\"default\";r=0;t=" + seconds(-left));
        throw new RateLimitException(seconds(-left));
      }
      long reset = (buckets.untilFull(left) + 999_999_999) / 1_000_000_000;
      call.announce("RateLimit", "\"default\";r=" + buckets.calls(left) + ";t=" + reset);
    }

    /** Principals and addresses must not meet, so the former get a mark. */
    private String client(Call<?> call) {
      var principal = call.context().principal();
      if (principal != null) {
        return "p:".concat(principal.id());
      }
      return clients.bucket(Addresses.of(call, clients));
    }

    private static long seconds(long nanos) {
      return Math.max(1, (nanos + 999_999_999) / 1_000_000_000);
    }
  }
}
