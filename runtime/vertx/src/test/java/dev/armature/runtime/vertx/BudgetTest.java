package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.ConnectionLimits;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.Share;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients take up is bounded, in all and per address, and given back. */
class BudgetTest {
  private static final String UPLOAD =
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n";
  private static final String HELLO = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

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

  private void start(Budget budget, long all, long perAddress) {
    start(ServerOptions.DEFAULT.budgets().with(budget, new Share(all, perAddress)));
  }

  private void start(Budgets budgets) {
    server =
        service
            .builder()
            .options(TestService.options().with(budgets))
            .metrics(service.registry)
            .eventLoops(1)
            .start();
  }

  private RawClient from(String address) throws IOException {
    InetAddress here = InetAddress.getByName(address);
    Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port(), here, 0);
    RawClient client = new RawClient(socket);
    clients.add(client);
    return client;
  }

  private double used(Budget budget) {
    String line = "armature_server_used{listener=\"main\",budget=\"" + budget.key() + "\"} ";
    String text = PrometheusText.of(service.registry);
    int start = text.indexOf(line) + line.length();
    return Double.parseDouble(text.substring(start, text.indexOf('\n', start)));
  }

  private void awaitUsed(Budget budget, double wanted) throws InterruptedException {
    for (int i = 0; i < 2_000 && used(budget) != wanted; i++) {
      Thread.sleep(10);
    }
    assertThat(used(budget)).isEqualTo(wanted);
  }

  @Test
  void oneConnectionTooManyOfAnAddressIsToldToComeBack() throws Exception {
    start(Budget.CONNECTIONS, 10, 2);
    from("127.0.0.2").send(HELLO).answer();
    from("127.0.0.2").send(HELLO).answer();
    RawClient.Answer refused = from("127.0.0.2").answer();
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("retry-after")).isEqualTo("1");
    assertThat(from("127.0.0.3").send(HELLO).answer().status()).isEqualTo(200);
  }

  @Test
  void whoHasManyConnectionsMakesRoomForWhoHasNone() throws Exception {
    start(Budget.CONNECTIONS, 4, 4);
    for (int i = 0; i < 4; i++) {
      from("127.0.0.2").send(HELLO).answer();
    }
    assertThat(from("127.0.0.3").send(HELLO).answer().status()).isEqualTo(200);
    awaitUsed(Budget.CONNECTIONS, 4);
    assertThat(from("127.0.0.2").answer().status()).isEqualTo(503);
  }

  @Test
  void promisesTakeUpNothing() throws Exception {
    start(Budget.BODY_BYTES, 1_000_000, 1_000_000);
    for (int i = 0; i < 20; i++) {
      from("127.0.0.2").send(UPLOAD);
    }
    assertThat(from("127.0.0.2").send(HELLO).answer().status()).isEqualTo(200);
    assertThat(used(Budget.BODY_BYTES)).isZero();
  }

  @Test
  void bodiesTakeUpWhatCameInUntilTheyAreAnswered() throws Exception {
    start(Budget.BODY_BYTES, 1_000_000, 100_000);
    RawClient slow = from("127.0.0.2").send(UPLOAD);
    slow.send("x".repeat(50_000));
    awaitUsed(Budget.BODY_BYTES, 60_000 - ServerCall.INCLUDED);
    RawClient other = from("127.0.0.2").send(UPLOAD);
    other.send("x".repeat(50_000));
    RawClient.Answer refused = other.answer();
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("retry-after")).isEqualTo("1");
    assertThat(slow.send("x".repeat(10_000)).answer().status()).isEqualTo(200);
    awaitUsed(Budget.BODY_BYTES, 0);
  }

  @Test
  void silentBodiesAreNotInFlight() throws Exception {
    service.layers.maxInFlight(1);
    start(Budget.REQUESTS, 100, 100);
    for (int i = 0; i < 20; i++) {
      from("127.0.0.2").send(UPLOAD);
    }
    awaitUsed(Budget.REQUESTS, 20);
    assertThat(from("127.0.0.1").send(HELLO).answer().status()).isEqualTo(200);
  }

  @Test
  void requestsBeyondTheBudgetOfAnAddressGet503() throws Exception {
    start(Budget.REQUESTS, 10, 2);
    from("127.0.0.2").send(UPLOAD);
    from("127.0.0.2").send(UPLOAD);
    awaitUsed(Budget.REQUESTS, 2);
    assertThat(from("127.0.0.2").send(HELLO).answer().status()).isEqualTo(503);
    assertThat(from("127.0.0.3").send(HELLO).answer().status()).isEqualTo(200);
  }

  @Test
  void headsThatAreNotWholeTakeUpSomething() throws Exception {
    start(Budget.HEAD_BYTES, 10_000, 2_000);
    RawClient slow = from("127.0.0.2").send("GET /hello HTTP/1.1\r\nX: " + "y".repeat(1_500));
    awaitUsed(Budget.HEAD_BYTES, 1_524);
    RawClient other = from("127.0.0.2").send("GET /hello HTTP/1.1\r\nX: " + "y".repeat(1_500));
    assertThat(other.answer().status()).isEqualTo(503);
    assertThat(slow.send("\r\nHost: a\r\n\r\n").answer().status()).isEqualTo(200);
    awaitUsed(Budget.HEAD_BYTES, 0);
  }

  @Test
  void answersThatNobodyTakesEndTheirConnection() throws Exception {
    byte[] body = new byte[150_000];
    start(Budget.ANSWER_BYTES, 10_000_000, 1_000_000);
    List<RawClient> deaf = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      RawClient client = from("127.0.0.2");
      client.socket().setReceiveBufferSize(4_096);
      deaf.add(client);
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 150000\r\n\r\n").send(body);
    }
    assertThat(from("127.0.0.1").send(HELLO).answer().status()).isEqualTo(200);
    for (RawClient client : deaf) {
      client.close();
    }
    // In this order: the numbers may be zero for a moment while requests still come in.
    awaitUsed(Budget.CONNECTIONS, 1);
    awaitUsed(Budget.REQUESTS, 0);
    awaitUsed(Budget.ANSWER_BYTES, 0);
  }

  @Test
  void bodiesThatDripAreEnded() throws Exception {
    ConnectionLimits impatient =
        new ConnectionLimits(
            16_384, 8_192, Duration.ofSeconds(60), Duration.ofMillis(500), 1_000_000);
    server = service.builder().options(TestService.options().with(impatient)).start();
    RawClient client = from("127.0.0.1").send(UPLOAD);
    RawClient.Answer answer = null;
    for (int i = 0; i < 600 && answer == null; i++) {
      client.send("x");
      Thread.sleep(100);
      answer = client.socket().getInputStream().available() > 0 ? client.answer() : null;
    }
    assertThat(answer).isNotNull();
    assertThat(answer.status()).isEqualTo(408);
  }

  @Test
  void whoRunsTheServiceDoesNotWaitForWhoUsesIt() throws Exception {
    Layers layers = Layers.builder().build();
    Operation up = Operation.named("Test", "up").build();
    List<Route> routes = List.of(Route.of(up, "GET", "/up").to(call -> Response.text(200, "up")));
    Router main = Router.builder(layers).router(service.router()).operational(routes).build();
    server =
        VertxServer.of(main)
            .management(Router.builder(layers).operational(routes).build())
            .options(TestService.options().managementPort(0))
            .withoutVirtualThreads()
            .workers(2, 1)
            .withoutShutdownHook()
            .start();
    for (int i = 0; i < 8; i++) {
      from("127.0.0.2").send("GET /hang HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    service.entered.await();
    String request = "GET /up HTTP/1.1\r\nHost: a\r\n\r\n";
    assertThat(from("127.0.0.1").send(request).answer().status()).isEqualTo(200);
    assertThat(RawClient.once(server.managementPort(), request).status()).isEqualTo(200);
    service.released.countDown();
  }
}
