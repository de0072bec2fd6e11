package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The petstore as users start it, over real sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
final class PetstoreIT extends Acceptance {
  private static final int CONNECTIONS = 64;

  private final PetstoreProcess shared;
  private final int port;
  private @Nullable PetstoreProcess own;

  PetstoreIT() throws IOException {
    shared = new PetstoreProcess(PetstoreProcess.UNLIMITED);
    port = shared.port();
  }

  @AfterAll
  void stopShared() throws IOException {
    shared.close();
  }

  @AfterEach
  void stopOwn() throws IOException {
    if (own != null) {
      own.close();
      own = null;
    }
  }

  private PetstoreProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    PetstoreProcess started = new PetstoreProcess(environment, arguments);
    own = started;
    return started;
  }

  @Override
  Caller petstore() {
    return WireClient.caller(port);
  }

  @Override
  Caller fresh() throws IOException {
    return WireClient.caller(start(Map.of("PORT", "0")).port());
  }

  @Test
  void printsTwoCallsToTry() throws IOException {
    List<String> lines = start(Map.of("PORT", "0")).greeting();
    assertThat(lines.get(0)).matches("The petstore listens on port \\d+\\. Try:");
    assertThat(lines.subList(1, 3))
        .allMatch(line -> line.matches("  curl -i -H 'X-API-Key: demo-key' .*http://localhost:.*"));
  }

  @Test
  void aConnectionServesManyRequests() throws IOException {
    byte[] pet = "{\"name\":\"Rex\"}".getBytes(StandardCharsets.UTF_8);
    List<String> json = List.of("X-API-Key", "demo-key", "Content-Type", "application/json");
    try (WireClient client = new WireClient(port)) {
      for (int status : new int[] {201, 400, 201}) {
        client.send("POST", "/pets", json, status == 400 ? new byte[] {'{'} : pet);
        assertThat(client.answer().status()).isEqualTo(status);
      }
      client.send("POST", "/pets", List.of("Content-Type", "application/json"), pet);
      assertThat(client.answer().status()).isEqualTo(401);
    }
  }

  /** RFC 9110, section 10.1.1: the final status comes instead of the 100, when it is known. */
  @Test
  void asksForNoBodyThatItRefuses() throws IOException {
    List<String> head =
        List.of(
            "Content-Type", "application/json", "Content-Length", "50", "Expect", "100-continue");
    try (WireClient client = new WireClient(port)) {
      client.send("POST", "/pets", head, new byte[0]);
      assertThat(client.answer().status()).isEqualTo(401);
    }
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws Exception {
    PetstoreProcess second = start(Map.of("PORT", "" + port));
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.errors()).contains("cannot listen on").doesNotContain("\tat ");
  }

  @Test
  void saysWhatIsWrongWithItsConfiguration(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("shop.yaml"), "server:\n  prot: 1\n");
    PetstoreProcess broken = start(Map.of(), file.toString());
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.errors()).contains("shop.yaml:2:3: error[").doesNotContain("\tat ");
  }

  @Test
  void startsNotWithoutKeys(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("shop.yaml"), "server:\n  port: 0\n");
    PetstoreProcess open = start(Map.of(), file.toString());
    assertThat(open.exitCode()).isEqualTo(1);
    assertThat(open.errors()).contains("\"apiKey\"").doesNotContain("\tat ");
  }

  @RepeatedTest(10)
  void answersAllItReceivedBeforeItStops() throws Exception {
    PetstoreProcess petstore = start(PetstoreProcess.UNLIMITED);
    int itsPort = petstore.port();
    Load load = Load.start(itsPort, CONNECTIONS);
    Thread.sleep(ThreadLocalRandom.current().nextInt(100));
    long before = load.answered.get();
    petstore.process.destroy();
    load.join();
    assertThat(load.lost).isEmpty();
    assertThat(load.refused).hasValue(CONNECTIONS);
    assertThat(load.answered.get()).isGreaterThan(before);
    assertThat(petstore.exitCode()).isIn(0, 143);
    assertThat(petstore.errors()).contains("stopped").doesNotContain("Exception");
    assertThatThrownBy(() -> new WireClient(itsPort)).isInstanceOf(ConnectException.class);
  }

  @Test
  void tellsWhatHappensWhileItHappens() throws IOException, InterruptedException {
    int own = start(Map.of("PORT", "0")).port();
    Caller petstore = WireClient.caller(own);
    petstore.send("POST", "/pets", "{\"name\":\"a\"}");
    petstore.send("POST", "/pets/1/events", "{\"kind\":\"moved\",\"to\":\"cage 1\"}");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + own + "/events"))
            .header("X-API-Key", "demo-key")
            .build();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader events = new BufferedReader(new InputStreamReader(answer.body()))) {
      assertThat(events.readLine()).isEqualTo("id: 0");
      assertThat(events.readLine()).isEqualTo("data: {\"kind\":\"moved\",\"to\":\"cage 1\"}");
      assertThat(events.readLine()).isEmpty();
      petstore.send("POST", "/pets/1/events", "{\"kind\":\"moved\",\"to\":\"cage 2\"}");
      assertThat(events.readLine()).isEqualTo("id: 1");
      assertThat(events.readLine()).endsWith("\"cage 2\"}");
    }
  }
}
