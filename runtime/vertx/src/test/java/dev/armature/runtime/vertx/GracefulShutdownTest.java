package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that gets SIGTERM under load loses no request that it has accepted. */
@Timeout(600)
class GracefulShutdownTest {
  private static final int CLIENTS = 64;

  @RepeatedTest(10)
  void losesNoRequest() throws Exception {
    stopUnderLoad(true);
  }

  /**
   * Clients that connect anew for each request meet the closing of the listening socket. The kernel
   * may complete a connection after the last accept, microseconds before the close, and reset it
   * (decision 3); on a busy machine that happens. It is not the rule.
   */
  @Test
  void losesNoRequestOfNewConnections() throws Exception {
    int clean = 0;
    for (int i = 0; i < 10 && clean < 3; i++) {
      clean += stopUnderLoad(false) == 0 ? 1 : 0;
    }
    assertThat(clean).isEqualTo(3);
  }

  /** How many connections were reset that the service had not accepted. */
  private static long stopUnderLoad(boolean keepAlive) throws Exception {
    Process process = fork();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      ShutdownLoad load = new ShutdownLoad(number("port ", out), CLIENTS, keepAlive);
      load.awaitWarm();
      Thread.sleep(ThreadLocalRandom.current().nextInt(100));
      long before = load.answered.get();
      // Not process.destroy(), which would close what it prints.
      process.toHandle().destroy();
      load.join();
      assertThat(load.lost).isEmpty();
      assertThat(load.answered.get()).isGreaterThan(before);
      assertThat(load.refused).hasValue(CLIENTS);
      assertThat(number("executed ", out)).isEqualTo(load.answered.intValue());
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return load.unaccepted.get();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process fork() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ShutdownService.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int number(String name, BufferedReader out) throws IOException {
    String line = out.readLine();
    assertThat(line).startsWith(name);
    return Integer.parseInt(line.substring(name.length()));
  }
}
