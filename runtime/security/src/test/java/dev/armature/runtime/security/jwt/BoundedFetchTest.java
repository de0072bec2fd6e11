package dev.armature.runtime.security.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that gives whatever it likes, as slowly as it likes, holds nobody for ever. */
@Timeout(60)
class BoundedFetchTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

  private final CountDownLatch cut = new CountDownLatch(1);
  private ServerSocket server;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void takesWhatIsThere() throws Exception {
    answer(HEAD + "Content-Length: 2\r\n\r\nok", "");
    assertThat(fetch(1000, Duration.ofSeconds(30))).isEqualTo("ok");
  }

  @Test
  void endsWhenTheHeadDrips() throws Exception {
    answer("HTTP/1.1 200 OK\r\n", "X");
    assertCut();
  }

  @Test
  void endsWhenTheBodyDrips() throws Exception {
    answer(HEAD + "Content-Length: 100000000\r\n\r\n", "x");
    assertCut();
  }

  @Test
  void endsWhenNothingComes() throws Exception {
    answer("", "");
    assertThatThrownBy(() -> fetch(1000, Duration.ofMillis(200)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it took longer than PT0.2S");
  }

  @Test
  void endsAboveTheSize() throws Exception {
    answer(HEAD + "\r\n" + "x".repeat(1001), "x");
    assertThatThrownBy(() -> fetch(1000, Duration.ofSeconds(30)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is longer than 1000 bytes");
    assertThat(cut.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void takesNoErrorForADocument() throws Exception {
    answer("HTTP/1.1 500 Oops\r\nContent-Length: 2\r\n\r\nno", "");
    assertThatThrownBy(() -> fetch(1000, Duration.ofSeconds(30)))
        .hasMessageContaining("the status is 500");
  }

  /** The fetch ends, and so does the connection: the server cannot write for ever. */
  private void assertCut() throws InterruptedException {
    // Long enough that on a busy machine, too, the answer has begun: what the JDK 17 makes of
    // connections that are still being opened is another story.
    assertThatThrownBy(() -> fetch(200_000_000, Duration.ofSeconds(3)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it took longer than PT3S");
    assertThat(cut.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private String fetch(int most, Duration limit) throws IOException {
    URI url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/keys");
    return new BoundedFetch(limit, most).text(url);
  }

  /** Sends the beginning, then the same piece again and again until the other end is gone. */
  private void answer(String beginning, String drip) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept();
                  OutputStream out = socket.getOutputStream()) {
                out.write(beginning.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                while (!drip.isEmpty()) {
                  out.write(drip.getBytes(StandardCharsets.US_ASCII));
                  out.flush();
                  Thread.sleep(1);
                }
                cut.await();
              } catch (IOException gone) {
                cut.countDown();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
