package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Operation;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class RedirectTest {
  private static final Operation SECURED = Operation.named("Test", "get").security("key").build();
  private static final String END = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  private static String to(int status, String location) {
    return "HTTP/1.1 " + status + " Go\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
  }

  /** Redirects until the path ends with {@code /end}. */
  private static HostileServer redirecting(int status, String location) throws IOException {
    return HostileServer.answering(
        peer -> peer.send(peer.head().contains("/end ") ? END : to(status, location)));
  }

  private static Request secured(String method) {
    Headers headers = Headers.of("Cookie", "session=secret", "X-Tenant", "secret", "Accept", "*/*");
    return new Request(method, "/start?q=1", headers, Body.none()).with(SECURED);
  }

  private static HttpTransport transport(HostileServer server, Redirects followed) {
    return HttpTransport.to(server.url() + "/v1")
        .credential("key", Credential.header("X-Key", () -> "secret"))
        .redirects(followed, 3)
        .build();
  }

  @Test
  void noneIsFollowedUnlessAsked() throws IOException {
    try (HostileServer server = redirecting(302, "/end");
        HttpTransport transport = HttpTransport.to(server.url()).build()) {
      Response response = transport.send(HostileAnswersTest.get("/start"));
      assertThat(response.status()).isEqualTo(302);
      assertThat(response.header("Location")).isEqualTo("/end");
    }
  }

  @Test
  void withinTheOriginCredentialsGoAlong() throws IOException {
    try (HostileServer server = redirecting(307, "/v2/end");
        HttpTransport transport = transport(server, Redirects.SAME_ORIGIN)) {
      assertThat(transport.send(secured("GET")).status()).isEqualTo(200);
      assertThat(server.heads.get(0)).startsWith("GET /v1/start?q=1 ").contains("X-Key: secret");
      assertThat(server.heads.get(1)).startsWith("GET /v2/end ").contains("X-Key: secret");
    }
  }

  @Test
  void toAnotherOriginNoSecretGoes() throws IOException {
    try (HostileServer other = redirecting(200, "/");
        HostileServer server = redirecting(302, other.url() + "/end");
        HttpTransport transport = transport(server, Redirects.ANY_ORIGIN)) {
      assertThat(transport.send(secured("GET")).status()).isEqualTo(200);
      assertThat(other.heads).hasSize(1);
      assertThat(other.heads.get(0)).startsWith("GET /end ").doesNotContain("secret");
    }
  }

  @Test
  void anotherOriginIsRefusedUnlessAsked() throws IOException {
    try (HostileServer other = redirecting(200, "/");
        HostileServer server = redirecting(302, other.url() + "/end");
        HttpTransport transport = transport(server, Redirects.SAME_ORIGIN)) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(secured("GET")));
      assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
      assertThat(other.accepted).hasValue(0);
    }
  }

  @Test
  void circlesEnd() throws IOException {
    try (HostileServer server = redirecting(302, "/start");
        HttpTransport transport = transport(server, Redirects.ANY_ORIGIN)) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(secured("GET")));
      assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
      assertThat(server.heads).hasSize(4);
      assertThat(server.accepted).hasValue(1);
    }
  }

  @Test
  void postsBecomeGetsWhereTheStatusSaysSo() throws IOException {
    Request post =
        new Request("POST", "/start", Headers.of("Content-Type", "text/plain"), Body.none());
    try (HostileServer server = redirecting(303, "/end");
        HttpTransport transport = transport(server, Redirects.ANY_ORIGIN)) {
      assertThat(transport.send(post).status()).isEqualTo(200);
      assertThat(server.heads.get(1)).startsWith("GET /end ").doesNotContain("text/plain");
    }
    try (HostileServer server = redirecting(308, "/end");
        HttpTransport transport = transport(server, Redirects.ANY_ORIGIN)) {
      assertThat(transport.send(post).status()).isEqualTo(200);
      assertThat(server.heads.get(1)).startsWith("POST /end ").contains("text/plain");
    }
  }

  @Test
  void malformedLocationsAreNotFollowed() throws IOException {
    for (String location : new String[] {"http://[", "file:///etc/passwd", "http://u:p@h/", "%"}) {
      try (HostileServer server = redirecting(302, location);
          HttpTransport transport = transport(server, Redirects.ANY_ORIGIN)) {
        assertThat(transport.send(secured("GET")).status()).isEqualTo(302);
      }
    }
  }
}
