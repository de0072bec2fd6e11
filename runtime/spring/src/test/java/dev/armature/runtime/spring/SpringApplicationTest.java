package dev.armature.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A contract in a Spring Boot application on Tomcat. */
@Timeout(120)
class SpringApplicationTest {
  private static ShopApplication application;

  @BeforeAll
  static void start() {
    application = new ShopApplication("armature.server.limits.maxBodySize=1KB");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void servesTheContractBesideControllers() throws Exception {
    assertThat(application.get("/things/a%20b").body()).isEqualTo("thing a b");
    assertThat(application.get("/greeting").body()).isEqualTo("hello");
    HttpResponse<String> nothing = application.get("/things/a/b/c");
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.headers().firstValue("content-type")).hasValue("application/problem+json");
    HttpResponse<String> wrong = application.send(application.request("/things/1").DELETE());
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @Test
  void servesSeveralContracts() throws Exception {
    assertThat(application.get("/plants/7").body()).isEqualTo("thing 7");
  }

  @Test
  void takesPropertiesForItsConfiguration() throws Exception {
    assertThat(post("[1]").body()).isEqualTo("[1]");
    HttpResponse<String> large = post("\"" + "x".repeat(1023) + "\"");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("The body is longer than 1024 bytes.");
  }

  @Test
  void receivesStreams() throws Exception {
    HttpResponse<String> answer =
        application.send(
            application
                .request("/things")
                .PUT(BodyPublishers.ofInputStream(() -> new ZeroStream(50_000_000))));
    assertThat(answer.body()).isEqualTo("50000000");
  }

  @Test
  void aClientThatGoesAwayEndsItsEvents() throws Exception {
    int before = application.shop().ended.get();
    InputStream events = open("/things/feed/all");
    assertThat(new String(events.readNBytes(13))).isEqualTo("data: \"new\"\n\n");
    events.close();
    for (int i = 0; i < 3000 && application.shop().ended.get() == before; i++) {
      Thread.sleep(10);
    }
    assertThat(application.shop().ended.get()).isEqualTo(before + 1);
  }

  @Test
  void theClientCanTellThatAnAnswerIsNotWhole() {
    assertThatThrownBy(() -> open("/things/broken/off").readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void theActuatorSeesItsHealth() throws Exception {
    AtomicBoolean database = application.context.getBean(AtomicBoolean.class);
    assertThat(application.get("/actuator/health").body())
        .contains("\"armature\":{\"details\":{\"databaseCheck\":\"up\"},\"status\":\"UP\"}");
    database.set(false);
    HttpResponse<String> down = application.get("/actuator/health");
    for (int i = 0; i < 500 && down.statusCode() == 200; i++) {
      Thread.sleep(20);
      down = application.get("/actuator/health");
    }
    database.set(true);
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(down.body()).contains("\"databaseCheck\":\"down\"");
  }

  @Test
  void micrometerSeesItsMetrics() throws Exception {
    application.get("/things/1");
    assertThat(application.get("/actuator/metrics/armature.requests?tag=operation:thing").body())
        .contains("\"statistic\":\"COUNT\"")
        .contains("\"tag\":\"status\"");
    assertThat(application.get("/actuator/metrics/armature.request.duration").body())
        .contains("\"statistic\":\"TOTAL_TIME\"");
    assertThat(application.get("/actuator/metrics/armature.requests.in.flight").statusCode())
        .isEqualTo(200);
  }

  private static HttpResponse<String> post(String json) throws Exception {
    return application.send(
        application
            .request("/things")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static InputStream open(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(application.request(path).build(), BodyHandlers.ofInputStream())
        .body();
  }

  private static final class ZeroStream extends InputStream {
    private int left;

    ZeroStream(int size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(left, length);
      left -= count;
      return count;
    }
  }
}
