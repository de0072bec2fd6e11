package dev.armature.runtime.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.error.AuthorizationException;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonContent;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseCheckTest {
  /** A text of at most three characters. */
  private static final JsonCodec<String> SHORT =
      JsonCodecs.of(ResponseCheckTest::read, JsonCodecs.STRING);

  private static final JsonCodec<Map<String, String>> SHORT_ONES = JsonCodecs.map(SHORT);

  private static final Operation OPERATION =
      Operation.named("Test", "x").documents("404", "5XX").build();

  private final MetricRegistry registry = new MetricRegistry();
  private String log = "";

  private static String read(JsonReader in) throws IOException {
    String text = in.string();
    Check.maxLength(in, text, 3);
    return text;
  }

  /** The documented 404, 503 or another. */
  private static final class Documented extends DocumentedException {
    private static final long serialVersionUID = 1;
    private final String text;

    Documented(int status, String text) {
      super(status, "application/json", "no such thing");
      this.text = text;
    }

    @Override
    public JsonContent<String> content() {
      return new JsonContent<>(SHORT, text);
    }
  }

  @Test
  void nobodyLooksUnlessToldTo() {
    assertThat(answer(Layers.builder(), "a secret")).hasToString("200 {\"of\\n1\":\"a secret\"}");
    assertThat(log).isEmpty();
    assertThat(metrics()).doesNotContain("armature_invalid_responses");
  }

  @Test
  void logsOneLineWithoutTheValueAndSends() {
    InMemoryResponse answer = answer(mode(ResponseValidation.LOG), "a secret");

    assertThat(answer).hasToString("200 {\"of\\n1\":\"a secret\"}");
    assertThat(log)
        .containsOnlyOnce("\n")
        .contains("WARN")
        .contains(
            "Test.x answered 200, which breaks its contract: maxLength at \"/of\\n1\"; trace ")
        .doesNotContain("secret");
    assertThat(metrics())
        .contains(
            "armature_invalid_responses_total"
                + "{service=\"Test\",operation=\"x\",status=\"200\",fault=\"schema\"} 1");
  }

  @Test
  void enforcingAnswers500InItsPlace() {
    InMemoryResponse answer = answer(mode(ResponseValidation.ENFORCE), "a secret");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).contains("\"code\":\"invalid_response\"").doesNotContain("secret");
    assertThat(log)
        .containsOnlyOnce("\n")
        .contains("Test.x would have answered 200, which breaks its contract: maxLength at ");
    assertThat(metrics()).contains("fault=\"schema\"} 1");
  }

  @Test
  void whatKeepsTheContractPasses() {
    assertThat(answer(mode(ResponseValidation.ENFORCE), "abc"))
        .hasToString("200 {\"of\\n1\":\"abc\"}");
    assertThat(log).isEmpty();
    assertThat(metrics()).doesNotContain("armature_invalid_responses");
  }

  @Test
  void namesTenViolationsAtMost() {
    Map<String, String> many = new TreeMap<>();
    for (int i = 10; i < 25; i++) {
      many.put("n" + i, "long one");
    }
    call(mode(ResponseValidation.LOG), () -> many);
    assertThat(log).contains("maxLength at \"/n19\" and 5 more; trace ").doesNotContain("/n20");
  }

  @ParameterizedTest
  @ValueSource(ints = {402, 404, 409, 410, 422})
  void failuresThatTheContractDoesNotNameAreReported(int status) {
    ServiceException failure =
        ServiceException.of(ErrorCategory.CONFLICT, "no").status(status).build();
    boolean documented = status == 404;

    InMemoryResponse logged = failing(mode(ResponseValidation.LOG), failure);
    assertThat(logged.status()).isEqualTo(status);
    assertThat(log.isEmpty()).isEqualTo(documented);
    InMemoryResponse enforced = failing(mode(ResponseValidation.ENFORCE), failure);
    assertThat(enforced.status()).isEqualTo(documented ? status : 500);
  }

  @Test
  void saysThatAStatusIsNotDocumented() {
    failing(mode(ResponseValidation.LOG), new Documented(409, "abc"));

    assertThat(log)
        .contains("Test.x answered 409, which breaks its contract: the contract does not document");
    assertThat(metrics()).contains("status=\"409\",fault=\"status\"} 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 406, 408, 413, 415, 429, 500, 502, 503, 504})
  void whatLayersAnswerForAnyOperationIsFine(int status) {
    ServiceException failure =
        ServiceException.of(ErrorCategory.UNAVAILABLE, "no").status(status).build();

    assertThat(failing(mode(ResponseValidation.ENFORCE), failure).status()).isEqualTo(status);
    assertThat(metrics()).doesNotContain("armature_invalid_responses");
  }

  @Test
  void exceptionsOfTheContractStandInTheirOwnOperationsOnly() {
    assertThat(failing(mode(ResponseValidation.ENFORCE), new Documented(403, "abc")).status())
        .isEqualTo(500);
    assertThat(failing(mode(ResponseValidation.ENFORCE), new Documented(503, "abc")).status())
        .isEqualTo(503);
    assertThat(
            failing(
                    mode(ResponseValidation.ENFORCE),
                    new AuthorizationException("no", "no", List.of()))
                .status())
        .isEqualTo(403);
  }

  @Test
  void bodiesOfDocumentedErrorsAreHeldToo() {
    InMemoryResponse logged =
        failing(mode(ResponseValidation.LOG), new Documented(404, "a secret"));
    assertThat(logged).hasToString("404 \"a secret\"");
    assertThat(log).contains("answered 404, which breaks its contract: maxLength at \"\"; trace ");

    assertThat(failing(mode(ResponseValidation.ENFORCE), new Documented(404, "a secret")).status())
        .isEqualTo(500);
    assertThat(failing(mode(ResponseValidation.ENFORCE), new Documented(404, "abc")))
        .hasToString("404 \"abc\"");
  }

  @Test
  void whatMatchesNoRouteIsNoOperationsFault() {
    Layers layers = mode(ResponseValidation.ENFORCE).build();
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of()));

    assertThat(client.get("/nowhere").send().status()).isEqualTo(404);
  }

  private LayersBuilder mode(ResponseValidation mode) {
    return Layers.builder().metrics(registry).responses(mode);
  }

  private InMemoryResponse answer(LayersBuilder layers, String text) {
    return call(layers, () -> Map.of("of\n1", text));
  }

  private InMemoryResponse failing(LayersBuilder layers, ServiceException failure) {
    return call(
        layers,
        () -> {
          throw failure;
        });
  }

  private InMemoryResponse call(LayersBuilder builder, Supplier<Map<String, String>> handler) {
    Layers layers = builder.build();
    Route route =
        Route.of(OPERATION, "GET", "/x")
            .through(layers.errors())
            .to(
                (context, input) -> handler.get(),
                in -> new Object(),
                Response.ofJson(200, SHORT_ONES));
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return client.get("/x").send();
    } finally {
      System.setErr(before);
      log = bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private String metrics() {
    return PrometheusText.of(registry);
  }
}
