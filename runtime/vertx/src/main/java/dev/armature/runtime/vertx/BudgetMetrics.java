package dev.armature.runtime.vertx;

import dev.armature.runtime.metrics.Counter;
import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.server.Budget;

/**
 * Shows how much of a listener's budgets is taken up.
 *
 * @param listener {@code main} or {@code management}
 */
record BudgetMetrics(MetricRegistry registry, String listener) {
  /** What counts the claims for which there was no room. */
  Counter refused(Budget budget) {
    return registry.counter(
        "armature_server_refused", "How often there was no room.", labels(budget));
  }

  void show(Claims claims) {
    for (Budget budget : Budget.values()) {
      registry.gauge(
          "armature_server_used",
          "What clients take up now, in bytes where the budget is of bytes.",
          labels(budget),
          () -> claims.used(budget));
      registry.gauge(
          "armature_server_budget",
          "What clients may take up.",
          labels(budget),
          () -> claims.budgets().of(budget).all());
    }
  }

  private Labels labels(Budget budget) {
    return Labels.of("listener", listener, "budget", budget.key());
  }
}
