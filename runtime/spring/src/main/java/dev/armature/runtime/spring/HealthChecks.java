package dev.armature.runtime.spring;

import dev.armature.runtime.health.HealthReport;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The service's health as the actuator shows it, a detail for each check. */
final class HealthChecks implements HealthIndicator {
  private final dev.armature.runtime.health.Health health;

  HealthChecks(dev.armature.runtime.health.Health health) {
    this.health = health;
  }

  @Override
  public Health health() {
    HealthReport report = health.all();
    Health.Builder builder = report.up() ? Health.up() : Health.down();
    report.checks().forEach((name, up) -> builder.withDetail(name, up ? "up" : "down"));
    return builder.build();
  }
}
