package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that break HTTP's or JSON's rules rather than the contract's. */
final class BadRequestTest {
  private final Caller petstore = new InMemoryCaller();

  BadRequestTest() throws IOException {}

  @Test
  void mediaTypesOutsideTheContractAreRefused() throws IOException {
    byte[] body = "{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8);
    List<String> xml = List.of("X-API-Key", "demo-key", "Content-Type", "application/xml");
    petstore.call("POST", "/pets", xml, body).isProblem(415);
    List<String> html =
        List.of("X-API-Key", "demo-key", "Content-Type", "application/json", "Accept", "text/html");
    petstore.call("POST", "/pets", html, body).isProblem(406);
    assertThat(petstore.get("/inventory").body()).isEqualTo("{}");
  }

  @Test
  void bodiesOverTheLimitAreRefused() throws IOException {
    String large = "{\"name\":\"a\",\"more\":\"" + "x".repeat(20 << 20) + "\"}";
    petstore.send("POST", "/pets", large).isProblem(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"name\":\"a\"}}",
        "{\"name\":\"a\\u0000",
        "\u0000",
        "{'name':'a'}",
        "NaN",
        "{\"name\":\"\uFFFF"
      })
  void malformedJsonIsOneViolation(String json) throws IOException {
    Answer answer = petstore.send("POST", "/pets", json).isProblem(400);
    assertThat(answer.violations()).hasSize(1);
  }

  @Test
  void deepJsonIsRefused() throws IOException {
    String deep = "{\"name\":\"a\",\"more\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThat(petstore.send("POST", "/pets", deep).isProblem(400).violations()).hasSize(1);
  }

  @Test
  void duplicateMembersAreViolations() throws IOException {
    Answer answer = petstore.send("POST", "/pets", "{\"name\":\"a\",\"name\":\"b\"}");
    assertThat(answer.isProblem(400).violations()).containsExactly("body /name duplicate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pets/abc", "/pets/0", "/pets/1.5", "/pets/99999999999999999999"})
  void pathParametersAreChecked(String target) throws IOException {
    assertThat(petstore.get(target).isProblem(400).violations())
        .singleElement()
        .asString()
        .startsWith("path petId ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pets/%zz",
        "/pets/%",
        "/pets/%ff",
        "/pets/%00",
        "/pets?tag=%zz",
        "/pets?tag=%00"
      })
  void malformedEncodingIsRefused(String target) throws IOException {
    petstore.get(target).isProblem(400);
  }

  @Test
  void unknownMembersAndParametersAreIgnored() throws IOException {
    assertThat(petstore.send("POST", "/pets", "{\"name\":\"a\",\"id\":7}").body())
        .contains("\"id\":1,");
    assertThat(petstore.get("/pets?unknown=1").status()).isEqualTo(200);
  }
}
