package dev.armature.runtime.spring;

import dev.armature.runtime.health.Health;
import dev.armature.runtime.servlet.RouterServlet;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Ends streams of events before the web server waits for its requests: they would go on for ever.
 */
final class DrainLifecycle implements SmartLifecycle {
  private final RouterServlet servlet;
  private final Health health;
  private volatile boolean running;

  DrainLifecycle(RouterServlet servlet, Health health) {
    this.servlet = servlet;
    this.health = health;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    health.drain();
    servlet.drain();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Later phases stop earlier. */
  @Override
  public int getPhase() {
    return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
  }
}
