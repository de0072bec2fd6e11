package dev.armature.runtime.servlet;

import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.Shutdown;
import java.time.Duration;

/** Configures a {@link RouterServlet}. Not thread-safe. */
public final class RouterServletBuilder {
  final Router router;
  Budgets budgets = Budgets.ofThisJvm();
  ContainerCallers callers = ContainerCallers.byRoles();
  ThreadContext context = ThreadContext.none();
  Duration grace = Shutdown.DEFAULT.grace();
  int workers = 128;
  int workerQueue = 1024;
  boolean virtualThreads = true;
  boolean wholePaths;

  RouterServletBuilder(Router router) {
    this.router = router;
  }

  /**
   * Sets how much clients may take up of streams and of memory for bodies; what fits into the heap
   * unless set. Connections, heads and answers are the container's.
   */
  public RouterServletBuilder budgets(Budgets value) {
    budgets = value;
    return this;
  }

  /** Sets who says who calls; {@link ContainerCallers#byRoles} unless set. */
  public RouterServletBuilder callers(ContainerCallers value) {
    callers = value;
    return this;
  }

  /**
   * Sets what goes along from the container's thread to that of the handler; nothing unless set.
   */
  public RouterServletBuilder context(ThreadContext value) {
    context = value;
    return this;
  }

  /** Sets how long calls may go on when the container destroys the servlet; 20 s unless set. */
  public RouterServletBuilder grace(Duration value) {
    grace = value;
    return this;
  }

  /**
   * Sets the threads for handlers, where the JDK has no virtual threads.
   *
   * @param threads at least 1; 128 unless set
   * @param queue how many calls may wait for one, at least 1; others get 503; 1024 unless set
   */
  public RouterServletBuilder workers(int threads, int queue) {
    workers = threads;
    workerQueue = queue;
    return this;
  }

  /** Uses the pool of {@link #workers} even where the JDK has virtual threads. */
  public RouterServletBuilder withoutVirtualThreads() {
    virtualThreads = false;
    return this;
  }

  /**
   * Gives the router all of a path behind the context's, also where the servlet is mapped to a
   * prefix: the mappings say which of the router's paths come here, and are no place of their own.
   */
  public RouterServletBuilder wholePaths() {
    wholePaths = true;
    return this;
  }

  /** The servlet; it has no threads until the container starts it. */
  public RouterServlet build() {
    return new RouterServlet(this);
  }
}
