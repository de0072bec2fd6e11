package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.Shutdown;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a server starts and stops by code. */
@Timeout(60)
class StopTest {
  @Test
  void closingDoesNotWaitForTheDelayAndTellsOnce() throws Exception {
    AtomicInteger told = new AtomicInteger();
    CountDownLatch telling = new CountDownLatch(1);
    Shutdown slow = new Shutdown(Duration.ofHours(1), Duration.ofSeconds(10));
    VertxServer server =
        new TestService()
            .builder()
            .options(TestService.options().with(slow))
            .onClosing(told::incrementAndGet)
            .onClosing(telling::countDown)
            .start();
    Thread stopping = new Thread(server::stop);
    stopping.start();
    assertThat(telling.await(30, TimeUnit.SECONDS)).isTrue();
    try (Socket taken = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      assertThat(taken.isConnected()).isTrue();
    }
    server.close();
    int port = server.port();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(IOException.class);
    stopping.interrupt();
    stopping.join();
    assertThat(told).hasValue(1);
  }

  @Test
  void oneServerDoesNotListenTwiceOnOnePort() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    TestService service = new TestService();
    ServerOptions options = ServerOptions.DEFAULT.at("127.0.0.1", free).managementPort(free);
    assertThatThrownBy(
            () -> service.builder().management(service.router()).options(options).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the management port is that of the service");
  }
}
