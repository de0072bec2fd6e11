package dev.armature.runtime.servlet;

import dev.armature.runtime.http.server.Router;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** The example of docs/servlet.md. */
final class Example {
  private Example() {}

  static Server start(Router router, int port) throws Exception {
    RouterServlet servlet = RouterServlet.of(router).build();
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler("/shop");
    context.addServlet(holder, "/api/*");
    Server server = new Server(port);
    server.setHandler(context);
    server.start();
    return server;
  }
}
