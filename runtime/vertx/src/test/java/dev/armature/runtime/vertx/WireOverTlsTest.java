package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;
import dev.armature.runtime.vertx.FrameClient.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds without TLS holds with it: our handlers are at other places then. */
@Tag("attack")
@Timeout(300)
class WireOverTlsTest {
  @TempDir Path folder;
  private final TestService service = new TestService();
  private SSLContext tls;
  private VertxServer server;

  @BeforeEach
  void start() throws Exception {
    tls = new Certificates(folder).client(false);
    TlsOptions options =
        new TlsOptions(folder.resolve("cert.pem"), folder.resolve("key.pem"), null);
    server =
        service.builder().options(ServerOptions.DEFAULT.with(options).at("127.0.0.1", 0)).start();
  }

  @AfterEach
  void stop() {
    service.released.countDown();
    server.close();
  }

  @Test
  void refusesHeads() throws IOException {
    for (String head :
        new String[] {"GET /hello HTTP/1.1\r\n\r\n", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n"}) {
      try (RawClient client = new RawClient(connect("http/1.1"))) {
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n" + head);
        assertThat(client.answer().body()).isEqualTo("hello");
        assertThat(client.answer().status()).isIn(400, 501);
        assertThat(client.ended()).isTrue();
      }
    }
  }

  /** RFC 8446, section 6.1: the end of one direction says nothing of the other. */
  @Test
  void answersAfterTheClientHasClosedItsSide() throws IOException {
    try (RawClient client = new RawClient(connect("http/1.1"))) {
      String request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
      client.send(request.repeat(20));
      client.socket().shutdownOutput();
      for (int i = 0; i < 20; i++) {
        assertThat(client.answer().body()).isEqualTo("hello");
      }
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void endsFloods() throws IOException {
    try (FrameClient client = new FrameClient(connect("h2"))) {
      assertThat(client.get(1, "/hello").flush().outcome(1)).isEqualTo(new Outcome(200, -1, -1));
      for (int i = 0; i < 20_000; i++) {
        client.frame(FrameClient.PING, 0, 0, new byte[8]);
      }
      assertThat(client.flushAll()).isEqualTo(FrameClient.ENHANCE_YOUR_CALM);
    }
  }

  /** By frames: the JDK's client gives its requests up when it is told to go away. */
  @Test
  void finishesRequestsWhenClosing() throws Exception {
    try (FrameClient client = new FrameClient(connect("h2"))) {
      client.get(1, "/hang").flush();
      service.entered.await();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
      service.released.countDown();
      assertThat(client.outcome(1).status()).isEqualTo(200);
      closing.get(120, TimeUnit.SECONDS);
    }
  }

  private SSLSocket connect(String protocol) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), server.port());
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {protocol});
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
