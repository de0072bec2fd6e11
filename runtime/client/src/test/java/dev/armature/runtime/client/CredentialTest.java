package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.security.SecurityScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CredentialTest {
  private final List<Request> sent = new ArrayList<>();
  private final Transport server =
      request -> {
        sent.add(request);
        return Response.empty(204);
      };

  private static Request calling(Operation.Builder operation, String... headers) {
    return new Request("GET", "/a?x=1", Headers.of(headers), Body.none()).with(operation.build());
  }

  private static Operation.Builder operation() {
    return Operation.named("Test", "get");
  }

  private HttpTransportBuilder transport() {
    return HttpTransport.to("https://h.example").withoutTracing().through(server);
  }

  private Request sentBy(HttpTransportBuilder builder, Request request) throws IOException {
    try (HttpTransport transport = builder.build()) {
      transport.send(request);
      return sent.get(sent.size() - 1);
    }
  }

  @Test
  void eachSchemeHasItsPlace() throws IOException {
    Request request =
        sentBy(
            transport()
                .credential("h", Credential.of(SecurityScheme.header("h", "X-Key"), () -> "one"))
                .credential("q", Credential.of(SecurityScheme.query("q", "key"), () -> "t&o"))
                .credential("c", Credential.of(SecurityScheme.cookie("c", "sid"), () -> "three"))
                .credential("b", Credential.bearer("four")),
            calling(
                operation().security(SecurityRequirement.of("h").and("q").and("c").and("b")),
                "Cookie",
                "a=b"));
    assertThat(request.header("X-Key")).isEqualTo("one");
    assertThat(request.rawQuery()).isEqualTo("x=1&key=t%26o");
    assertThat(request.header("Cookie")).isEqualTo("a=b; sid=three");
    assertThat(request.header("Authorization")).isEqualTo("Bearer four");
  }

  @Test
  void basicIsInUtf8() throws IOException {
    Request request =
        sentBy(
            transport().credential("b", Credential.basic("Jörg", "pä:ss")),
            calling(operation().security("b")));
    assertThat(request.header("Authorization")).isEqualTo("Basic SsO2cmc6cMOkOnNz");
  }

  @Test
  void theFirstAlternativeWithAllCredentialsIsTaken() throws IOException {
    Operation.Builder several =
        operation()
            .security(SecurityRequirement.none())
            .security(SecurityRequirement.of("a").and("b"))
            .security("c")
            .security("a");
    HttpTransportBuilder builder =
        transport()
            .credential("a", Credential.header("A", () -> "a"))
            .credential("c", Credential.header("C", () -> "c"));
    Request request = sentBy(builder, calling(several));
    assertThat(request.header("C")).isEqualTo("c");
    assertThat(request.header("A")).isNull();
  }

  @Test
  void anonymousCallsComeLast() throws IOException {
    Operation.Builder either = operation().security(SecurityRequirement.none()).security("a");
    assertThat(sentBy(transport(), calling(either)).header("A")).isNull();
  }

  @Test
  void noneAreShownWhereNoneAreAskedFor() throws IOException {
    HttpTransportBuilder builder = transport().credential("a", Credential.bearer("secret"));
    assertThat(sentBy(builder, calling(operation())).header("Authorization")).isNull();
  }

  @Test
  void withoutCredentialsNothingIsSent() {
    try (HttpTransport transport =
        transport().credential("x", Credential.bearer("secret")).build()) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class,
              () ->
                  transport.send(
                      calling(
                          operation()
                              .security("a")
                              .security(SecurityRequirement.of("b").and("c")))));
      assertThat(failure.kind()).isEqualTo(Kind.CREDENTIALS);
      assertThat(failure)
          .hasMessageContaining("Test.get needs credentials for a or b with c")
          .hasMessageContaining("some for x");
      assertThat(sent).isEmpty();
    }
  }

  @Test
  void aSecretThatIsNoHeaderIsNotTold() {
    try (HttpTransport transport =
        transport().credential("a", Credential.bearer("secret\r\nX: y")).build()) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class, () -> transport.send(calling(operation().security("a"))));
      assertThat(failure.kind()).isEqualTo(Kind.CREDENTIALS);
      assertThat(failure.getMessage()).doesNotContain("secret");
      assertThat(failure.getCause().getMessage()).doesNotContain("secret");
      assertThat(Credential.bearer("secret").toString()).doesNotContain("secret");
    }
  }
}
