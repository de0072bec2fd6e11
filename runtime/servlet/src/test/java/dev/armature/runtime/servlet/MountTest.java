package dev.armature.runtime.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a router is in a container, and what the container says of callers. */
@Timeout(120)
class MountTest {
  private final TestService service = new TestService();

  @ParameterizedTest
  @CsvSource({"/,/*", "/,/", "/shop,/*", "/shop,/", "/,/api/*", "/shop,/api/v1/*"})
  void servesWhatFollowsItsMount(String contextPath, String mapping) {
    RouterServlet servlet = RouterServlet.of(service.router()).build();
    try (JettyServer server = new JettyServer(servlet, contextPath, mapping).start()) {
      assertThat(server.get("/hello").body()).isEqualTo("hello");
      assertThat(server.get("/pets/%41%20%C3%A4").body()).isEqualTo("A \u00e4");
      assertThat(server.get("/nothing").statusCode()).isEqualTo(404);
    }
  }

  /** The mapping is found in the decoded path, the rest is taken of the raw one. */
  @Test
  void findsItsMountHoweverItIsSpelled() {
    RouterServlet servlet = RouterServlet.of(service.router()).build();
    try (JettyServer server = new JettyServer(servlet, "/", "/api/*").start()) {
      HttpRequest.Builder spelled =
          HttpRequest.newBuilder(server.uri("").resolve("/%61p%69/pets/%31"));
      assertThat(server.send(spelled).body()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x/../hello", "/./hello", "/x/..;a=b/hello", "/pets/.."})
  void refusesDotSegments(String path) throws Exception {
    try (JettyServer server = JettyServer.of(service.router());
        RawConnection client = new RawConnection(server.port())) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(client.all()).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void theContainersUserCalls() {
    RouterServlet servlet = RouterServlet.of(service.router()).build();
    try (JettyServer server =
        new JettyServer(servlet, "/", "/*").login("kim", "secret", "keeper").start()) {
      assertThat(server.get("/user/any").statusCode()).isEqualTo(401);
      assertThat(as(server, "/user/any", "kim:wrong").statusCode()).isEqualTo(401);
      assertThat(as(server, "/user/any", "kim:secret").body()).isEqualTo("kim[keeper]");
      assertThat(as(server, "/user/keeper", "kim:secret").body()).isEqualTo("kim[keeper]");
    }
  }

  @Test
  void aUserWithoutTheRoleIsRefused() {
    RouterServlet servlet = RouterServlet.of(service.router()).build();
    try (JettyServer server =
        new JettyServer(servlet, "/", "/*").login("kim", "secret", "guest").start()) {
      HttpResponse<String> answer = as(server, "/user/keeper", "kim:secret");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("insufficient_scope");
    }
  }

  @Test
  void whomNobodyNamesIsRefused() {
    try (JettyServer server = JettyServer.of(service.router())) {
      HttpResponse<String> answer = server.get("/user/any");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Basic");
    }
  }

  @Test
  void aFilterMaySayWhoCalls() {
    RouterServlet servlet = RouterServlet.of(service.router()).build();
    Filter filter =
        (request, response, chain) ->
            chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                  @Override
                  public Principal getUserPrincipal() {
                    return () -> "filtered";
                  }
                },
                response);
    try (JettyServer server = new JettyServer(servlet, "/", "/*").filter(filter).start()) {
      assertThat(server.get("/user/any").body()).isEqualTo("filtered[]");
    }
  }

  @Test
  void handlersHaveTheContextOfTheContainersThread() {
    ThreadLocal<String> kept = new ThreadLocal<>();
    RouterServlet servlet =
        RouterServlet.of(service.router())
            .context(
                () -> {
                  String now = kept.get();
                  return task ->
                      () -> {
                        Thread.currentThread().setName("with " + now);
                        task.run();
                      };
                })
            .build();
    Filter filter =
        (request, response, chain) -> {
          kept.set("kim");
          chain.doFilter(request, response);
          kept.remove();
        };
    try (JettyServer server = new JettyServer(servlet, "/", "/*").filter(filter).start()) {
      assertThat(server.get("/where").body()).isEqualTo("with kim");
    }
  }

  private static HttpResponse<String> as(TestServer server, String path, String user) {
    String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    return server.send(server.request(path).header("Authorization", "Basic " + credentials));
  }
}
