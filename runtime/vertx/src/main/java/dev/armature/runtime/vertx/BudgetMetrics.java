package dev.armature.runtime.vertx;

import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.server.Budget;

/** Shows how much of a server's budgets is taken up. */
final class BudgetMetrics {
  private BudgetMetrics() {}

  static void show(Claims claims, String listener, MetricRegistry registry) {
    for (Budget budget : Budget.values()) {
      Labels labels = Labels.of("listener", listener, "budget", budget.key());
      registry.gauge(
          "armature_server_used",
          "What clients take up now, in bytes where the budget is of bytes.",
          labels,
          () -> claims.used(budget));
      registry.gauge(
          "armature_server_budget",
          "What clients may take up.",
          labels,
          () -> claims.budgets().of(budget).all());
      registry.gauge(
          "armature_server_refused",
          "How often there was no room since the start.",
          labels,
          () -> claims.refused(budget));
    }
  }
}
