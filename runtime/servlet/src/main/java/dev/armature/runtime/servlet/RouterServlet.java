package dev.armature.runtime.servlet;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.server.Exchange;
import dev.armature.runtime.http.server.Peer;
import dev.armature.runtime.http.server.Router;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Serves a router in a servlet container, which has to be told that it is asynchronous. Handlers
 * run on threads of its own, virtual ones where the JDK has them (decision 47). Thread-safe.
 */
public final class RouterServlet implements Servlet {
  private final RouterServletBuilder builder;
  private volatile @Nullable Engine engine;
  private volatile boolean draining;
  private @Nullable ServletConfig config;

  RouterServlet(RouterServletBuilder builder) {
    this.builder = builder;
  }

  /** Configures a servlet for that router. */
  public static RouterServletBuilder of(Router router) {
    return new RouterServletBuilder(router);
  }

  @Override
  public void init(ServletConfig value) {
    config = value;
    draining = false;
    engine = Engine.of(builder);
  }

  @Override
  public @Nullable ServletConfig getServletConfig() {
    return config;
  }

  @Override
  public String getServletInfo() {
    return "Armature";
  }

  /** Takes a request on; it is answered later. */
  @Override
  public void service(ServletRequest in, ServletResponse out) throws ServletException, IOException {
    if (!(in instanceof HttpServletRequest request)
        || !(out instanceof HttpServletResponse response)) {
      throw new ServletException("this servlet speaks HTTP only");
    }
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      // ServletCall.abort sends the request here: an exception makes containers break off an
      // answer.
      throw new BrokenOffException();
    }
    Engine serving = engine;
    String target = MountedPath.of(request, builder.wholePaths);
    if (serving == null) {
      refuse(request, response, builder.router, Exchange.overloaded());
    } else if (target == null) {
      refuse(request, response, builder.router, dots());
    } else {
      new ServletCall(serving, this, request, response, target).start();
    }
  }

  private static ServiceException dots() {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The path holds dot segments.")
        .code("malformed_target")
        .build();
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Router router, ServiceException why)
      throws IOException {
    Request refused = ServletRequests.of(request, "/", Body.none());
    Peer peer = ServletRequests.peer(request, null);
    AnswerHead.writeWhole(router.reject(refused, peer, why), response);
  }

  /** What calls take up now: how many there are, and how many bytes of bodies. */
  String load() {
    Engine serving = engine;
    return serving == null
        ? "stopped"
        : serving.calls().all().size() + " calls, " + serving.bodies().used() + " bytes";
  }

  boolean draining() {
    return draining;
  }

  /**
   * Ends server-sent events, which would go on for ever, now and from now on; everything else goes
   * on. For what tells the application that it is about to stop, before the container waits.
   */
  public void drain() {
    draining = true;
    Engine serving = engine;
    if (serving != null) {
      serving.calls().all().forEach(ServletCall::drain);
    }
  }

  /** Waits for the calls that are left, for the grace, and interrupts them after that. */
  @Override
  public void destroy() {
    Engine serving = engine;
    if (serving == null) {
      return;
    }
    engine = null;
    draining = true;
    serving.calls().all().forEach(ServletCall::drain);
    serving.calls().await(builder.grace);
    serving.calls().all().forEach(ServletCall::cancel);
    serving.close();
  }
}
