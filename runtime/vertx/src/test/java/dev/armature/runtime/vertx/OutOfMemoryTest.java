package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that may be alive and deaf is of less use than one that ended. */
@Timeout(300)
class OutOfMemoryTest {
  @Test
  void aProcessWithoutMemoryEnds() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                HungryService.class.getName())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader();
        RawClient client = new RawClient(port(out))) {
      client.send("GET /eat HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(3);
      assertThat(out.lines()).anyMatch(line -> line.contains("out of memory (Java heap space)"));
    } finally {
      process.destroyForcibly();
    }
  }

  private static int port(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.startsWith("port ")) {
      line = out.readLine();
    }
    assertThat(line).isNotNull();
    return Integer.parseInt(line.substring(5));
  }
}
