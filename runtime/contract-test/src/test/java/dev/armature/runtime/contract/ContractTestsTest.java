package dev.armature.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTestsTest {
  private static final ContractCase CASE =
      ContractCase.of("op", "the least", "POST", "/a?b=c")
          .header("X-A", "1")
          .body("text/plain", "hi");

  private static Executable test(ContractTests tests, ContractCase one) {
    DynamicContainer operation = (DynamicContainer) tests.of(List.of(List.of(one))).toList().get(0);
    assertThat(operation.getDisplayName()).isEqualTo("op");
    DynamicTest test = (DynamicTest) operation.getChildren().toList().get(0);
    assertThat(test.getDisplayName()).isEqualTo("the least");
    return test.getExecutable();
  }

  @Test
  void theRequestIsSentAsItIsBelowTheBasePath() throws Throwable {
    Request[] sent = new Request[1];
    ContractTests tests =
        ContractTests.to(
                request -> {
                  sent[0] = request;
                  return Response.empty(204);
                })
            .below("/v1");
    test(tests, CASE.answered(List.of("204"))).execute();
    assertThat(sent[0].method()).isEqualTo("POST");
    assertThat(sent[0].path()).isEqualTo("/v1/a");
    assertThat(sent[0].rawQuery()).isEqualTo("b=c");
    assertThat(sent[0].header("X-A")).isEqualTo("1");
    assertThat(sent[0].header("Content-Type")).isEqualTo("text/plain");
    assertThat(sent[0].body().bytes(10)).isEqualTo("hi".getBytes());
  }

  @ParameterizedTest
  @CsvSource({
    "200, application/json, 200 application/json",
    "200, Application/JSON;charset=utf-8, 200 application/json",
    "204, , 204",
    "204, , 2XX",
    "201, image/png, 201 image/*",
    "201, image/png, 201 */*",
    "500, text/plain, default text/plain",
  })
  void documentedAnswersAreRight(int status, String type, String documented) {
    assertThatCode(test(answering(status, type), CASE.answered(List.of(documented)))::execute)
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "201, application/json, 200 application/json",
    "200, text/plain, 200 application/json",
    "200, , 200 application/json",
    "204, text/plain, 204",
    "404, text/plain, 404 application/json",
    "201, text/plain, 201 image/*",
  })
  void othersAreNot(int status, String type, String documented) {
    List<String> all = List.of(documented, "default text/plain").subList(0, 1);
    assertThatThrownBy(test(answering(status, type), CASE.answered(all))::execute)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("POST /a?b=c: ")
        .hasMessageContaining(documented);
  }

  @Test
  void anExactStatusCountsBeforeARange() {
    ContractCase two = CASE.answered(List.of("4XX text/plain", "404 application/json"));
    assertThatThrownBy(test(answering(404, "text/plain"), two)::execute)
        .isInstanceOf(AssertionError.class);
    assertThatCode(test(answering(409, "text/plain"), two)::execute).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"400, refused", "422, refused", "401, unauthenticated", "415, unsupported"})
  void refusalsHaveTheirStatuses(int status, String what) {
    ContractCase one = expecting(what);
    assertThatCode(test(answering(status, "application/problem+json"), one)::execute)
        .doesNotThrowAnyException();
    assertThatThrownBy(test(answering(200, null), one)::execute).isInstanceOf(AssertionError.class);
    assertThatThrownBy(test(answering(500, null), one)::execute).isInstanceOf(AssertionError.class);
  }

  @Test
  void credentialsAreAddedWhereTheyBelong() throws Throwable {
    ContractTests tests =
        ContractTests.to(request -> Response.empty(request.header("X-Key") == null ? 401 : 204))
            .withCredentials(Map.of("X-Key", "k"));
    test(tests, CASE.answered(List.of("204"))).execute();
    test(tests, CASE.unauthenticated()).execute();
    assertThatThrownBy(test(answering(401, null), CASE.answered(List.of("204")))::execute)
        .hasMessageContaining("are 'credentials' right?");
  }

  private static ContractCase expecting(String what) {
    return switch (what) {
      case "refused" -> CASE.refused();
      case "unauthenticated" -> CASE.unauthenticated();
      default -> CASE.unsupported();
    };
  }

  private static ContractTests answering(int status, @Nullable String type) {
    return ContractTests.to(
        request ->
            type == null ? Response.empty(status) : Response.text(status, type, "what came"));
  }
}
