package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Reply;
import dev.armature.runtime.error.RateLimitException;
import dev.armature.runtime.limit.ClientAddresses;
import dev.armature.runtime.limit.TokenBuckets;

/** Turns away clients that call an operation too often: a principal, else an address. */
final class RateLimitLayer implements Layer {
  private final Policies policies;
  private final int mostClients;
  private final ClientAddresses clients;

  RateLimitLayer(int mostClients, ClientAddresses clients, Policies policies) {
    this.mostClients = mostClients;
    this.clients = clients;
    this.policies = policies;
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    RateLimit limit = policies.of(operation, RateLimit.class);
    if (limit == null) {
      return next;
    }
    Meter meter = new Meter(limit, mostClients, clients);
    return call -> {
      meter.take(call);
      return next.handle(call);
    };
  }

  /**
   * The buckets of one operation, and the headers that tell of them (IETF draft ratelimit-headers).
   */
  private static final class Meter {
    private final TokenBuckets buckets;
    private final ClientAddresses clients;
    private final String policy;

    Meter(RateLimit limit, int mostClients, ClientAddresses clients) {
      long nanos = limit.window().toNanos();
      this.buckets = new TokenBuckets(limit.calls(), nanos, mostClients);
      this.clients = clients;
      this.policy = "\"default\";q=" + limit.calls() + ";w=" + seconds(nanos);
    }

    <R extends Reply> void take(Call<R> call) {
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
    private <R extends Reply> String client(Call<R> call) {
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
