package dev.armature.runtime.servlet;

import dev.armature.runtime.http.server.Router;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

/** A router in a Jetty that speaks HTTP/1.1 and HTTP/2, and clients of it. */
final class JettyServer implements AutoCloseable {
  final RouterServlet servlet;
  private final Server server = new Server();
  private final ServletContextHandler context;
  private final String mount;

  /** A server at a context path, and there at a mapping such as {@code /api/*}. */
  JettyServer(RouterServlet servlet, String contextPath, String mapping) {
    this.servlet = servlet;
    this.context = new ServletContextHandler(contextPath, 0);
    this.mount = (contextPath.equals("/") ? "" : contextPath) + mapping.replaceAll("/\\*?$", "");
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

  int port() {
    return server.getURI().getPort();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + mount + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  static HttpClient client(Version version) {
    return HttpClient.newBuilder().version(version).build();
  }

  /** A client that speaks a version: one without TLS is asked to, before it sends a body. */
  HttpClient upgraded(Version version) throws Exception {
    HttpClient client = client(version);
    client.send(request("/hello").build(), BodyHandlers.discarding());
    return client;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client(Version.HTTP_1_1).send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<InputStream> open(Version version, String path) throws Exception {
    return client(version).send(request(path).build(), BodyHandlers.ofInputStream());
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
