package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.log.AccessLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.SubstituteLogger;

/** What those who run a service read of it. */
@Timeout(60)
class ServerLogTest {
  private final ConcurrentLinkedQueue<SubstituteLoggingEvent> lines = new ConcurrentLinkedQueue<>();
  private final TestService service = new TestService();

  ServerLogTest() {
    service.layers.accessLog(AccessLog.errors().to(new SubstituteLogger("test", lines, false)));
  }

  @Test
  void theStartAnnouncesEveryPort() {
    String log =
        standardError(
            () -> {
              try (VertxServer server =
                  service
                      .builder()
                      .options(TestService.options().managementPort(0))
                      .management(new TestService().router())
                      .start()) {
                System.err.println("ports " + server.port() + " " + server.managementPort());
              }
            });
    String ports = log.lines().filter(line -> line.startsWith("ports ")).findFirst().orElseThrow();
    String[] port = ports.split(" ");
    assertThat(log)
        .contains("listening on 127.0.0.1:" + port[1] + System.lineSeparator())
        .contains("listening on 127.0.0.1:" + port[2] + " for health and metrics");
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /nothing HTTP/1.1\r\nHost: a', 404, route=*",
    "'DELETE /hello HTTP/1.1\r\nHost: a', 405, route=*",
    "'GET /hello%zz HTTP/1.1\r\nHost: a', 400, code=malformed_target",
    "'nonsense', 400, code=malformed_request",
    "'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999', 413, route=/echo",
    "'GET /slow HTTP/1.1\r\nHost: a', 504, code=deadline_exceeded",
    "'GET /fail HTTP/1.1\r\nHost: a', 500, code=internal_error",
  })
  void everyRefusalIsOneLine(String head, int status, String what) {
    String rest =
        standardError(
            () -> {
              try (VertxServer server = service.builder().start()) {
                RawClient.Answer answer = RawClient.once(server.port(), head + "\r\n\r\n");
                assertThat(answer.status()).isEqualTo(status);
              }
            });
    assertThat(messages())
        .singleElement()
        .asString()
        .contains(" status=" + status + " ", what, " address=127.0.0.1 ")
        .containsPattern(" traceId=(?!0{32})[0-9a-f]{32} ");
    // Faults of the service have their stack trace besides; nothing else is told twice.
    assertThat(rest.lines().filter(line -> line.contains(" WARN "))).isEmpty();
    assertThat(rest.contains("IllegalStateException")).isEqualTo(status == 500);
  }

  @Test
  void aDeadlineIsOneLineWithoutAccessLogToo() {
    service.layers.accessLog(AccessLog.of(AccessLog.Requests.OFF, 0));
    String log =
        standardError(
            () -> {
              try (VertxServer server = service.builder().start()) {
                String request = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
                assertThat(RawClient.once(server.port(), request).status()).isEqualTo(504);
                assertThat(service.left.await(10, TimeUnit.SECONDS)).isTrue();
              }
            });
    assertThat(messages()).isEmpty();
    assertThat(log.lines().filter(line -> line.contains(" WARN ")))
        .singleElement()
        .asString()
        .contains("Test.slow answered 504");
  }

  @Test
  void withoutProviderTheStartSaysWhatIsMissing() throws Exception {
    String classes =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(each -> !each.contains("slf4j-simple"))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                classes,
                QuietService.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).contains("Armature: nothing is logged", "logback-classic");
  }

  /** A service that starts and stops. */
  static final class QuietService {
    private QuietService() {}

    public static void main(String[] args) {
      new TestService().builder().start().close();
    }
  }

  private List<String> messages() {
    return lines.stream().map(SubstituteLoggingEvent::getMessage).toList();
  }

  private interface Work {
    void run() throws Exception;
  }

  private static String standardError(Work work) {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
