package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class TlsTest {
  @TempDir Path folder;
  private final TestService service = new TestService();
  private VertxServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void speaksBothVersionsOverTls() throws Exception {
    Certificates certificates = new Certificates(folder);
    start(ServerOptions.DEFAULT.with(tls(null)));
    for (HttpClient.Version version : HttpClient.Version.values()) {
      if (version.ordinal() <= HttpClient.Version.HTTP_2.ordinal()) {
        HttpResponse<String> answer = get(certificates.client(false), version, "https");
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.body()).isEqualTo("hello");
      }
    }
  }

  @Test
  void asksForClientCertificates() throws Exception {
    Certificates certificates = new Certificates(folder);
    start(ServerOptions.DEFAULT.with(tls(folder.resolve("cert.pem"))));
    assertThat(get(certificates.client(true), HttpClient.Version.HTTP_2, "https").body())
        .isEqualTo("hello");
    assertThatThrownBy(() -> get(certificates.client(false), HttpClient.Version.HTTP_1_1, "https"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void knowsWhoseCertificateItIs() throws Exception {
    Certificates certificates = new Certificates(folder);
    start(ServerOptions.DEFAULT.with(tls(folder.resolve("cert.pem"))));
    for (HttpClient.Version version : HttpClient.Version.values()) {
      if (version.ordinal() <= HttpClient.Version.HTTP_2.ordinal()) {
        HttpClient client =
            HttpClient.newBuilder().version(version).sslContext(certificates.client(true)).build();
        assertThat(get(client, "https", "/who").body()).startsWith("CN=");
      }
    }
    server.close();
    start(ServerOptions.DEFAULT.with(tls(null)));
    HttpClient client = HttpClient.newBuilder().sslContext(certificates.client(false)).build();
    assertThat(get(client, "https", "/who").body()).isEqualTo("nobody");
  }

  @Test
  void answersManyRequestsOfOneHttp2Connection() throws Exception {
    HttpClient client = startWithHttp2();
    String body = "x".repeat(100_000);
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.port() + "/echo"));
      String sent = i % 2 == 0 ? "small " + i : body + i;
      request.POST(HttpRequest.BodyPublishers.ofString(sent));
      answers.add(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()));
    }
    for (int i = 0; i < 50; i++) {
      HttpResponse<String> answer = answers.get(i).get(120, TimeUnit.SECONDS);
      assertThat(answer.body()).isEqualTo(i % 2 == 0 ? "small " + i : body + i);
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    }
  }

  private HttpClient startWithHttp2() throws Exception {
    Certificates certificates = new Certificates(folder);
    start(ServerOptions.DEFAULT.with(tls(null)));
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_2)
        .sslContext(certificates.client(false))
        .build();
  }

  private void start(ServerOptions options) {
    server = service.builder().options(options.at("127.0.0.1", 0)).start();
  }

  private TlsOptions tls(Path clientCa) {
    return new TlsOptions(folder.resolve("cert.pem"), folder.resolve("key.pem"), clientCa);
  }

  private HttpResponse<String> get(SSLContext tls, HttpClient.Version version, String scheme)
      throws IOException, InterruptedException {
    return get(HttpClient.newBuilder().version(version).sslContext(tls).build(), scheme, "/hello");
  }

  private HttpResponse<String> get(HttpClient client, String scheme, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create(scheme + "://localhost:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
