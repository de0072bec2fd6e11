package dev.armature.runtime.servlet;

import dev.armature.runtime.http.server.Router;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.security.Credential;

/** A servlet in a Jetty. */
final class JettyServer extends TestServer {
  private final Server server = new Server();
  private final ServletContextHandler context;

  /** A server at a context path, and there at a mapping such as {@code /api/*}. */
  JettyServer(RouterServlet servlet, String contextPath, String mapping) {
    super(servlet, (contextPath.equals("/") ? "" : contextPath) + mapping.replaceAll("/\\*?$", ""));
    this.context = new ServletContextHandler(contextPath, 0);
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    context.addServlet(holder, mapping);
    HttpConfiguration http = new HttpConfiguration();
    ServerConnector connector =
        new ServerConnector(
            server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setIdleTimeout(30_000);
    server.addConnector(connector);
    server.setHandler(context);
  }

  static JettyServer of(Router router) {
    return new JettyServer(RouterServlet.of(router).build(), "/", "/*").start();
  }

  /** Has Jetty authenticate a user where it asks for credentials: everywhere. */
  JettyServer login(String name, String password, String... roles) {
    UserStore users = new UserStore();
    users.addUser(name, Credential.getCredential(password), roles);
    HashLoginService login = new HashLoginService("shop");
    login.setUserStore(users);
    ConstraintSecurityHandler security = new ConstraintSecurityHandler();
    security.setLoginService(login);
    security.setAuthenticator(new BasicAuthenticator());
    ConstraintMapping mapping = new ConstraintMapping();
    mapping.setPathSpec("/user/*");
    mapping.setConstraint(Constraint.ANY_USER);
    security.addConstraintMapping(mapping);
    context.setSecurityHandler(security);
    return this;
  }

  JettyServer filter(Filter filter) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setAsyncSupported(true);
    context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    return this;
  }

  JettyServer start() {
    try {
      server.start();
      return this;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  int port() {
    return server.getURI().getPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
