package dev.armature.runtime.servlet;

import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.engine.Dispatcher;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.server.Budget;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What the calls of one servlet share, from its start to its end.
 *
 * @param threads where handlers run
 * @param operations where health, metrics and the like run, which wait for no handlers
 * @param clock when deadlines pass and streams stand still
 * @param bodies the memory for bodies
 * @param callers says who calls
 * @param scopes what the router's operations ask of callers
 * @param context what goes along from the container's threads to ours
 */
record Engine(
    Router router,
    Dispatcher threads,
    Dispatcher operations,
    ScheduledThreadPoolExecutor clock,
    BodyBudget bodies,
    ContainerCallers callers,
    Set<String> scopes,
    ThreadContext context,
    OpenCalls calls) {
  private static final int OPERATORS = 4;
  private static final int OPERATIONS = 64;

  static Engine of(RouterServletBuilder builder) {
    int streams = (int) builder.budgets.of(Budget.STREAMS).all();
    VirtualThreads virtual = builder.virtualThreads ? VirtualThreads.find() : null;
    return new Engine(
        builder.router,
        virtual == null
            ? Dispatcher.pool(builder.workers, builder.workerQueue, streams)
            : Dispatcher.unbounded(virtual, streams),
        Dispatcher.pool(OPERATORS, OPERATIONS, OPERATORS),
        ticking(),
        new BodyBudget(builder.budgets.of(Budget.BODY_BYTES).all()),
        builder.callers,
        scopes(builder.router),
        builder.context,
        new OpenCalls());
  }

  private static ScheduledThreadPoolExecutor ticking() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "armature-clock");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private static Set<String> scopes(Router router) {
    return router.routes().stream()
        .map(Route::operation)
        .flatMap(operation -> operation.security().stream())
        .map(SecurityRequirement::all)
        .flatMap(List::stream)
        .flatMap(needed -> needed.scopes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  void close() {
    clock.shutdownNow();
    try {
      // Containers look for threads that an application has left behind.
      clock.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.close();
    operations.close();
  }
}
