package dev.armature.runtime.health;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** How the service is, for those who run it. Thread-safe. */
public final class Health {
  private final List<NamedCheck> checks;
  private final Builder times;
  private volatile boolean draining;

  private Health(Builder builder) {
    checks = new CopyOnWriteArrayList<>(builder.checks);
    times = builder;
  }

  /** Starts configuring. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the process works at all; when not, it should be restarted. */
  public HealthReport live() {
    return report(true, false);
  }

  /** Whether the service can take calls now. */
  public HealthReport ready() {
    return report(false, draining);
  }

  /** Both together. */
  public HealthReport all() {
    HealthReport live = live();
    HealthReport ready = ready();
    Map<String, Boolean> together = new LinkedHashMap<>(live.checks());
    together.putAll(ready.checks());
    return new HealthReport(live.up() && ready.up(), together);
  }

  /** Adds something without which calls cannot be answered, with the times of its builder. */
  public void register(String name, HealthCheck check) {
    checks.add(times.check(name, check, false));
  }

  /** From now on the service is not ready: it is about to stop. */
  public void drain() {
    draining = true;
  }

  /** {@code /health}, {@code /health/live} and {@code /health/ready}. */
  public List<Route> routes() {
    return List.of(
        route("health", "/health", this::all),
        route("healthLive", "/health/live", this::live),
        route("healthReady", "/health/ready", this::ready));
  }

  private static Route route(String id, String path, Supplier<HealthReport> report) {
    Operation operation = Operation.named("armature", id).build();
    return Route.of(operation, "GET", path).to(request -> response(report.get()));
  }

  private static Response response(HealthReport report) {
    byte[] json = Json.write((out, value) -> value.write(out), report);
    return Response.bytes(report.up() ? 200 : 503, "application/json", json)
        .withHeader("Cache-Control", "no-store");
  }

  private HealthReport report(boolean liveness, boolean down) {
    Map<String, Boolean> results = new LinkedHashMap<>();
    for (NamedCheck check : checks) {
      if (check.liveness() == liveness) {
        results.put(check.name(), check.up());
      }
    }
    return new HealthReport(!down && !results.containsValue(false), results);
  }

  /** Builds a {@link Health}. Not thread-safe. */
  public static final class Builder {
    private final List<NamedCheck> checks = new ArrayList<>();
    private final Executor executor = Executors.newCachedThreadPool(Builder::daemon);
    private Duration cache = Duration.ofSeconds(1);
    private Duration limit = Duration.ofSeconds(2);

    private Builder() {}

    /** Sets how long a result is repeated; a second unless set. Holds for checks added later. */
    public Builder cacheFor(Duration value) {
      cache = value;
      return this;
    }

    /** Sets how long a check may take; two seconds unless set. Holds for checks added later. */
    public Builder timeout(Duration value) {
      limit = value;
      return this;
    }

    /** Adds something without which the process is of no use and should be restarted. */
    public Builder liveness(String name, HealthCheck check) {
      return add(name, check, true);
    }

    /** Adds something without which calls cannot be answered now. */
    public Builder readiness(String name, HealthCheck check) {
      return add(name, check, false);
    }

    /** The health. */
    public Health build() {
      return new Health(this);
    }

    private Builder add(String name, HealthCheck check, boolean liveness) {
      checks.add(check(name, check, liveness));
      return this;
    }

    private NamedCheck check(String name, HealthCheck check, boolean liveness) {
      return new NamedCheck(name, check, liveness, cache, limit, executor);
    }

    private static Thread daemon(Runnable task) {
      Thread thread = new Thread(task, "armature-health");
      thread.setDaemon(true);
      return thread;
    }
  }
}
