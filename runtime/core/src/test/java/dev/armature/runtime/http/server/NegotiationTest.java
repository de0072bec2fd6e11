package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NegotiationTest {
  private static final Operation OPERATION = Operation.named("Test", "x").build();
  private static final byte[] BODY = {1, 2, 3};

  private final InMemoryClient client = client();

  private static InMemoryClient client() {
    Layers layers = Layers.builder().bodyLimit(10).build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .consumes("application/json", "text/*", "application/*+xml")
            .produces("application/json", "text/csv", "image/*")
            .through(layers.errors())
            .to(request -> Response.text(200, request.mediaType() + " " + request.accepted()));
    return InMemoryClient.of(Router.of(layers, List.of(route)));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "Application/JSON ; charset=UTF-8, application/json",
    "application/json;charset=\"utf-8\";x=y, application/json",
    "text/plain, text/*",
    "application/atom+xml, application/*+xml",
  })
  void declaredTypesAreTaken(String contentType, String taken) {
    InMemoryResponse answer = client.post("/x").body(contentType, BODY).send();
    assertThat(answer.text()).startsWith(taken + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xml",
        "application/jsonp",
        "json",
        "",
        "/",
        "application/",
        "application/json;charset=utf-16",
        "x/atom+xml",
        ";",
        "*/*"
      })
  void othersAreNot(String contentType) {
    InMemoryResponse answer = client.post("/x").body(contentType, BODY).send();
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text()).contains("unsupported_media_type");
  }

  @Test
  void aBodyWithoutATypeIsNotTakenButNoBodyIs() {
    assertThat(client.post("/x").body(Body.of(BODY)).send().status()).isEqualTo(415);
    assertThat(client.post("/x").send().text()).isEqualTo("null application/json");
  }

  @Test
  void aBodyWithoutATypeIsTakenForBytes() {
    Layers layers = Layers.builder().build();
    for (String taken : List.of("*/*", "application/*", "application/octet-stream")) {
      Route route =
          Route.of(OPERATION, "POST", "/x")
              .consumes("application/json", taken)
              .through(layers.errors())
              .to(request -> Response.text(200, String.valueOf(request.mediaType())));
      InMemoryClient bytes = InMemoryClient.of(Router.of(layers, List.of(route)));
      assertThat(bytes.post("/x").body(Body.of(BODY)).send().text()).isEqualTo(taken);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", " , ,"})
  void anEmptyAcceptAsksForNothing(String accept) {
    InMemoryResponse answer = client.post("/x").header("Accept", accept).send();
    assertThat(answer.text()).isEqualTo("null application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/csv | text/csv",
        "text/* | text/csv",
        "application/json;q=0.5, text/csv;q=0.8 | text/csv",
        "*/*;q=0.1, application/json;q=0, text/csv;q=0 | image/*",
        "TEXT/CSV; header=present | text/csv",
        "image/png | image/*",
        "text/html, */*;q=0.1 | application/json",
      })
  void theBestTypeIsChosen(String accept, String chosen) {
    InMemoryResponse answer = client.post("/x").header("Accept", accept).send();
    assertThat(answer.text()).isEqualTo("null " + chosen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "application/json; Version=2 | application/json; version=2",
        "application/json;version=\"2\";q=0.5 | application/json; version=2",
        "application/json;version=2;q=0.5, application/json | application/json",
        "application/json;version=1 | application/json",
        "application/json;charset=utf-8 | application/json",
        "application/json;q=0, application/json;version=2 | application/json; version=2",
      })
  void parametersOfMediaTypesCount(String accept, String chosen) {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .produces("application/json", "application/json; version=2")
            .through(layers.errors())
            .to(request -> Response.text(200, String.valueOf(request.accepted())));
    InMemoryClient versions = InMemoryClient.of(Router.of(layers, List.of(route)));
    InMemoryResponse answer = versions.post("/x").header("Accept", accept).send();
    assertThat(answer.text()).isEqualTo(chosen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "nonsense", "*/*;q=0", "*/*;q=x"})
  void clientsThatTakeNothingAreToldSo(String accept) {
    InMemoryResponse answer = client.post("/x").header("Accept", accept).send();
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.text()).contains("application/json, text/csv, image/*");
  }
}
