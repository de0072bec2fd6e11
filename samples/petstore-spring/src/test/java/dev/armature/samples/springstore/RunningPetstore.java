package dev.armature.samples.springstore;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port. */
final class RunningPetstore implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningPetstore(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off"));
    arguments.addAll(List.of(more));
    context =
        new SpringApplicationBuilder(PetstoreApplication.class)
            .run(arguments.toArray(String[]::new));
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
        .header("X-API-Key", "demo-key");
  }

  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as)
      throws Exception {
    return client.send(request.build(), as);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    context.close();
  }
}
