package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Operation;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsIdentity;
import dev.armature.runtime.server.TlsOptions;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.vertx.VertxServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own server, over both versions of HTTP and with mutual TLS. */
@Timeout(60)
final class VertxTransportTest {
  enum Wire {
    PLAIN(false, HttpVersion.HTTP_1_1),
    UPGRADED(false, HttpVersion.HTTP_2),
    TLS_1_1(true, HttpVersion.HTTP_1_1),
    TLS_2(true, HttpVersion.NEGOTIATED);

    private final boolean tls;
    private final HttpVersion version;

    Wire(boolean tls, HttpVersion version) {
      this.tls = tls;
      this.version = version;
    }
  }

  private static final byte[] LONG = new byte[3_000_000];

  @TempDir static Path folder;
  private static TestCertificates certificates;
  private static VertxServer plain;
  private static VertxServer secure;

  @BeforeAll
  static void start() throws Exception {
    new Random(7).nextBytes(LONG);
    certificates = new TestCertificates(folder, "server", "ip:127.0.0.1", "-validity", "30");
    Router router =
        Router.of(
            Layers.builder().build(),
            List.of(
                route("GET", "/text", call -> Response.text(200, "hello").withHeader("X-A", "b")),
                route("GET", "/empty", call -> Response.empty(204)),
                route("GET", "/long", call -> Response.stream(200, "a/b", ByteSource.of(LONG))),
                route("GET", "/zipped", call -> zipped()),
                route(
                    "GET",
                    "/events",
                    call ->
                        Response.events(
                            200,
                            JsonCodecs.INT32,
                            sink -> {
                              for (int i = 0; i < 3; i++) {
                                sink.send(Event.of(i));
                              }
                            })),
                route("GET", "/query", call -> Response.text(200, String.valueOf(call.rawQuery()))),
                Route.of(Operation.named("Test", "echo").build(), "POST", "/echo")
                    .streamsBody()
                    .bodyLimit(Long.MAX_VALUE)
                    .to(VertxTransportTest::echo)));
    ServerOptions options = ServerOptions.DEFAULT.at("127.0.0.1", 0);
    plain = VertxServer.of(router).options(options).withoutShutdownHook().start();
    TlsOptions tls = new TlsOptions(chain(), certificates.key, certificates.authority);
    secure = VertxServer.of(router).options(options.with(tls)).withoutShutdownHook().start();
  }

  private static Path chain() {
    return certificates.certificate;
  }

  @AfterAll
  static void stop() {
    plain.close();
    secure.close();
  }

  private static Route route(
      String method, String path, dev.armature.runtime.layer.Step<HttpCall, Response> endpoint) {
    return Route.of(Operation.named("Test", path.substring(1)).build(), method, path).to(endpoint);
  }

  private static Response zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("hello ".repeat(1000).getBytes(StandardCharsets.UTF_8));
    }
    return Response.bytes(200, "text/plain", bytes.toByteArray())
        .withHeader("Content-Encoding", "gzip");
  }

  private static Response echo(HttpCall call) throws IOException {
    return Response.bytes(200, "a/b", call.body().bytes(Long.MAX_VALUE));
  }

  private static HttpTransportBuilder to(Wire wire) {
    HttpTransportBuilder builder =
        HttpTransport.to(
            wire.tls
                ? "https://127.0.0.1:" + secure.port()
                : "http://127.0.0.1:" + plain.port() + "/");
    TlsIdentity identity =
        TlsIdentity.of(
            TlsIdentity.certificates(certificates.certificate), TlsIdentity.key(certificates.key));
    return builder.version(wire.version).tls(ClientTls.context(certificates.authority, identity));
  }

  private static Request post(Body body) {
    return new Request("POST", "/echo", Headers.of("Content-Type", "a/b"), body);
  }

  @ParameterizedTest
  @EnumSource
  void headsAndBodies(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      Response response = transport.send(HostileAnswersTest.get("/text"));
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.contentType()).isEqualTo("text/plain; charset=utf-8");
      assertThat(response.header("x-a")).isEqualTo("b");
      assertThat(response.body().bytes(99)).asString().isEqualTo("hello");
      assertThat(response.body().bytes(99)).asString().isEqualTo("hello");
      assertThat(transport.send(HostileAnswersTest.get("/empty")).status()).isEqualTo(204);
      assertThat(transport.send(HostileAnswersTest.get("/nothing")).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bodiesOfEveryKindAreSent(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      for (Body body :
          List.of(
              Body.of(LONG),
              Body.of(ByteSource.of(LONG)),
              Body.of(ByteSource.of(new ByteArrayInputStream(LONG))),
              Body.of(ByteSource.writtenBy(out -> out.write(LONG))))) {
        assertThat(transport.send(post(body)).body().bytes(4_000_000)).isEqualTo(LONG);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void streamsAreRead(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      try (InputStream in =
          transport.send(HostileAnswersTest.get("/long")).body().stream(Long.MAX_VALUE)) {
        assertThat(in.readAllBytes()).isEqualTo(LONG);
      }
      Response events = transport.send(HostileAnswersTest.get("/events"));
      assertThat(events.body().bytes(999))
          .asString()
          .isEqualTo("data: 0\n\ndata: 1\n\ndata: 2\n\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void gzipIsInflated(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      Response response = transport.send(HostileAnswersTest.get("/zipped"));
      assertThat(response.header("Content-Encoding")).isNull();
      assertThat(response.body().bytes(9999)).asString().isEqualTo("hello ".repeat(1000));
    }
    try (HttpTransport transport = to(wire).withoutGzip().build()) {
      Response response = transport.send(HostileAnswersTest.get("/zipped"));
      assertThat(response.header("Content-Encoding")).isEqualTo("gzip");
      assertThat(response.body().bytes(9999)).startsWith(0x1f, 0x8b);
    }
  }

  @ParameterizedTest
  @EnumSource
  void targetsStayAsTheyAre(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      String query = "a=%20b&c[d]=1&e=100%25&f=/?";
      Response response = transport.send(HostileAnswersTest.get("/query?" + query));
      assertThat(response.body().bytes(99)).asString().isEqualTo(query);
      Response odd = transport.send(HostileAnswersTest.get("/query?a=\"<{|}>\"&b=1%"));
      assertThat(odd.body().bytes(99)).asString().isEqualTo("a=%22%3C%7B%7C%7D%3E%22&b=1%25");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sourcesThatFailAreTold(Wire wire) throws IOException {
    try (HttpTransport transport = to(wire).build()) {
      Body broken =
          Body.of(
              ByteSource.writtenBy(
                  out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the disk is gone");
                  }));
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(post(broken)));
      assertThat(failure.kind()).isEqualTo(Kind.SOURCE);
      assertThat(failure.phase()).isEqualTo(Phase.SEND);
      assertThat(failure).hasRootCauseMessage("the disk is gone");
      assertThat(transport.send(HostileAnswersTest.get("/empty")).status()).isEqualTo(204);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedTransportSaysSo(Wire wire) throws IOException {
    HttpTransport transport = to(wire).build();
    transport.send(HostileAnswersTest.get("/empty"));
    transport.close();
    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> transport.send(HostileAnswersTest.get("/empty")));
    assertThat(failure.kind()).isEqualTo(Kind.SHUT_DOWN);
  }
}
