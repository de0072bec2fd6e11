package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that gets SIGTERM under load loses no request that was fully sent. */
@Timeout(60)
class GracefulShutdownTest {
  @RepeatedTest(10)
  void losesNoRequest() throws Exception {
    stopUnderLoad(true);
  }

  /** Clients that connect anew for each request meet the closing of the listening socket. */
  @RepeatedTest(3)
  void losesNoRequestOfNewConnections() throws Exception {
    stopUnderLoad(false);
  }

  /** Load balancers are told before they are refused: they take a moment to notice. */
  @Test
  void isNotReadyBeforeItRefusesConnections() throws Exception {
    Process process = fork("600000");
    try {
      int port = port(process);
      assertThat(status(port, "GET /health/ready")).isEqualTo(200);
      process.destroy();
      while (status(port, "GET /health/ready") == 200) {
        Thread.sleep(5);
      }
      assertThat(status(port, "GET /health/ready")).isEqualTo(503);
      assertThat(status(port, "GET /health/live")).isEqualTo(200);
      assertThat(status(port, "POST /quick")).isEqualTo(200);
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void stopsAfterTheDelay() throws Exception {
    Process process = fork("200");
    try {
      assertThat(status(port(process), "GET /health/ready")).isEqualTo(200);
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Over a connection of its own: every one is still taken. */
  private static int status(int port, String request) throws IOException {
    String[] parts = request.split(" ");
    URL url = new URL("http://127.0.0.1:" + port + parts[1]);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod(parts[0]);
    connection.setRequestProperty("Connection", "close");
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private static void stopUnderLoad(boolean keepAlive) throws Exception {
    Process process = fork("0");
    try {
      ShutdownLoad load = new ShutdownLoad(port(process), 64, keepAlive);
      load.awaitWarm();
      Thread.sleep(ThreadLocalRandom.current().nextInt(100));
      long before = load.answered.get();
      process.destroy();
      load.join();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(load.lost).isEmpty();
      assertThat(load.answered.get()).isGreaterThan(before);
      assertThat(load.refused).hasValue(64);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process fork(String delayMillis) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ShutdownService.class.getName(),
            delayMillis)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int port(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    String line = out.readLine();
    assertThat(line).startsWith("port ");
    return Integer.parseInt(line.substring(5));
  }
}
