package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.health.Health;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RouterTest {
  private static final Layers LAYERS = Layers.builder().build();

  /** A route that answers its template and its parameters. */
  private static Route route(String method, String template) {
    Operation operation = Operation.named("Test", method + template).build();
    return Route.of(operation, method, template)
        .through(LAYERS.errors())
        .to(
            request -> {
              StringBuilder text = new StringBuilder(template);
              for (String name : PathTemplate.parse(template).names()) {
                text.append(' ').append(name).append('=').append(request.pathParameter(name));
              }
              return Response.text(200, text.toString());
            });
  }

  private static InMemoryClient client(String... templates) {
    List<Route> routes = new ArrayList<>();
    for (String template : templates) {
      routes.add(route("GET", template));
    }
    return InMemoryClient.of(Router.of(LAYERS, routes));
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/pets, /pets",
    "/pets/mine, /pets/mine",
    "/pets/7, /pets/{id} id=7",
    "/pets/mine/toys, /pets/{id}/toys id=mine",
    "/pets/7/photos, /pets/{petId}/photos petId=7",
    "/files/a.json, /files/{name}.json name=a",
    "/files/a.b.json, /files/{name}.json name=a.b",
    "/files/.json, /files/{name} name=.json",
    "/files/x, /files/{name} name=x",
    "/jobs/9:cancel, /jobs/{x}:cancel x=9",
    "/reports/2026-11.csv, /reports/{year}-{month}.csv year=2026 month=11",
    "/pets/a%2Fb, /pets/{id} id=a/b",
    "/%70ets/mine, /pets/mine",
    "/caf%c3%a9, /café",
    "/a%20b, /a b",
    "/pets/%C3%A9%25, /pets/{id} id=é%",
    "/pets/7?x=/a/b, /pets/{id} id=7",
    "http://host:8080/pets/7, /pets/{id} id=7",
    "/pets/.., /pets/{id} id=..",
  })
  void finds(String target, String answer) {
    InMemoryClient client =
        client(
            "/",
            "/pets",
            "/pets/mine",
            "/pets/{id}",
            "/pets/{id}/toys",
            "/pets/{petId}/photos",
            "/files/{name}",
            "/files/{name}.json",
            "/jobs/{x}:cancel",
            "/reports/{year}-{month}.csv",
            "/café",
            "/a b");
    assertThat(client.get(target).send().text()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/pets/", "//pets", "/pets//", "/Pets", "/pets/7/", "/jobs/:cancel", "/pet", "*"})
  void doesNotFind(String target) {
    InMemoryClient client = client("/pets", "/pets/{id}", "/jobs/{x}:cancel");
    assertThat(client.get(target).send().status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pets/%",
        "/pets/%4",
        "/pets/%zz",
        "/pets/%00",
        "/pets/a b",
        "/pets/\u0000",
        "/pets/é",
        "pets",
        "",
        "/pets#x",
        "ftp://host/pets",
        "/pets/\r\nX: y",
        "host:443"
      })
  void hostileTargetsAreRefused(String target) {
    InMemoryResponse answer = client("/pets", "/pets/{id}").get(target).send();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void invalidUtf8InAParameterIsNull() {
    assertThat(client("/pets/{id}").get("/pets/%FF").send().text()).endsWith("id=null");
  }

  @Test
  void longPathsAreHarmless() {
    String path = "/a".repeat(20_000);
    assertThat(client("/a/{b}").get(path).send().status()).isEqualTo(404);
  }

  @Test
  void methodsOfAllRoutesAtThePathAreAllowed() {
    Router router =
        Router.of(
            LAYERS,
            List.of(route("POST", "/pets/search"), route("GET", "/pets/{id}"), route("PUT", "/")));
    InMemoryClient client = InMemoryClient.of(router);
    assertThat(client.get("/pets/search").send().text()).isEqualTo("/pets/{id} id=search");
    assertThat(client.delete("/pets/search").send().header("Allow"))
        .isEqualTo("GET, HEAD, OPTIONS, POST");
    assertThat(client.request("OPTIONS", "*").send().status()).isEqualTo(204);
    assertThat(client.request("get", "/pets/1").send().status()).isEqualTo(405);
  }

  @Test
  void conflictsNameBothRoutes() {
    List<Route> routes = List.of(route("GET", "/pets/{id}"), route("GET", "/pets/{name}"));
    assertThatThrownBy(() -> Router.of(LAYERS, routes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/pets/{id}")
        .hasMessageContaining("/pets/{name}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets", "/{a", "/{a}{b}", "/{a}/{a}"})
  void malformedTemplatesAreRefused(String template) {
    assertThatThrownBy(() -> route("GET", template)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalContractsUnderTheirBasePaths() {
    Router one = Router.builder(LAYERS).basePath("/v1").route(route("GET", "/pets")).build();
    Operation other = Operation.named("Other", "GET/pets").build();
    Route pets = Route.of(other, "GET", "/pets").to(request -> Response.empty(200));
    Router two = Router.builder(LAYERS).basePath("/v2").route(pets).build();
    InMemoryClient client = InMemoryClient.of(Router.of(one, two));
    assertThat(client.get("/v1/pets").send().status()).isEqualTo(200);
    assertThat(client.get("/v2/pets").send().status()).isEqualTo(200);
    assertThat(client.get("/pets").send().status()).isEqualTo(404);
    assertThatThrownBy(() -> Router.of(one, one)).hasMessageContaining("/v1/pets");
  }

  @Test
  void operationsOfSeveralContractsHaveNamesOfTheirOwn() {
    Route first = route("GET", "/pets");
    Router one = Router.builder(LAYERS).basePath("/v1").route(first).build();
    Router again = Router.builder(LAYERS).basePath("/v2").route(first).build();
    assertThat(Router.of(one, again).routes()).hasSize(2);
    Route other = route("GET", "/pets");
    Router two = Router.builder(LAYERS).basePath("/v2").route(other).build();
    String both = "Test.GET/pets (GET /v1/pets) and Test.GET/pets (GET /";
    assertThatThrownBy(() -> Router.of(one, two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(both + "v2/pets)");
    assertThatThrownBy(() -> Router.builder(LAYERS).router(one).route(other).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(both + "pets)");
  }

  @Test
  void theContractsOwnHealthWins() {
    Router router =
        Router.builder(LAYERS)
            .route(route("GET", "/health"))
            .operational(Health.builder().build().routes())
            .build();
    InMemoryClient client = InMemoryClient.of(router);
    assertThat(client.get("/health").send().text()).isEqualTo("/health");
    assertThat(client.get("/-/health").send().text()).startsWith("{\"status\":\"up\"");
    assertThat(client.get("/health/live").send().text()).startsWith("{\"status\":\"up\"");
  }
}
