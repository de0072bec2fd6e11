package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More requests than the service takes on; the others learn so at once. */
@Timeout(300)
class OverloadTest {
  private final TestService service = new TestService();
  private final List<RawClient> clients = new ArrayList<>();
  private VertxServer server;

  @AfterEach
  void stop() throws IOException {
    for (RawClient client : clients) {
      client.close();
    }
    server.close();
  }

  @Test
  void refusesRequestsBeyondThoseInFlight() throws Exception {
    service.layers.maxInFlight(2);
    server = service.builder().eventLoops(1).start();
    hang(2);
    RawClient.Answer refused = RawClient.once(server.port(), get("/hello"));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("retry-after")).isEqualTo("1");
    assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
    finish(2);
    assertThat(RawClient.once(server.port(), get("/hello")).status()).isEqualTo(200);
  }

  @Test
  void refusesRequestsBeyondThePoolAndItsQueue() throws Exception {
    server = service.builder().eventLoops(1).withoutVirtualThreads().workers(1, 1).start();
    hang(1);
    assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
    hang(1);
    RawClient.Answer refused = RawClient.once(server.port(), get("/hello"));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(RawClient.once(server.port(), get("/loop")).status()).isEqualTo(200);
    finish(2);
    assertThat(RawClient.once(server.port(), get("/hello")).status()).isEqualTo(200);
  }

  @Test
  void forgetsRequestsWhoseClientsWentAway() throws Exception {
    service.layers.maxInFlight(2);
    server = service.builder().eventLoops(1).start();
    for (int i = 0; i < 20; i++) {
      try (RawClient client = new RawClient(server.port())) {
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nx");
      }
    }
    for (int i = 0; i < 500; i++) {
      if (RawClient.once(server.port(), get("/hello")).status() == 200) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("requests of clients that went away still count");
  }

  @Test
  void servesManagementOnItsOwnPort() throws IOException {
    TestService other = new TestService();
    server =
        service
            .builder()
            .options(TestService.options().managementPort(0))
            .management(other.router())
            .start();
    assertThat(server.managementPort()).isNotEqualTo(server.port());
    assertThat(RawClient.once(server.managementPort(), get("/hello")).status()).isEqualTo(200);
    assertThat(RawClient.once(server.port(), get("/hello")).status()).isEqualTo(200);
  }

  /** Sends requests that wait, then one that is answered after the only loop took those on. */
  private void hang(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      RawClient client = new RawClient(server.port());
      clients.add(client);
      client.send(get("/hang"));
    }
    RawClient.once(server.port(), get("/nothing"));
  }

  private void finish(int count) throws IOException {
    service.released.countDown();
    for (int i = 0; i < count; i++) {
      assertThat(clients.get(i).answer().body()).isEqualTo("released");
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }
}
