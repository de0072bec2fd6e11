package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.json.JsonValue.JsonString;
import dev.armature.runtime.json.RawJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came back, whichever way: headers by lower-case name. */
record Answer(int status, Map<String, String> headers, String body) {
  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  <T> T as(JsonDecoder<T> codec) {
    return Json.read(body.getBytes(StandardCharsets.UTF_8), codec);
  }

  /** Makes sure that it is a problem of that status, in the runtime's own format. */
  Answer isProblem(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    assertThat(header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(RawJson.of(body).value()).isInstanceOf(JsonObject.class);
    assertThat(body).contains("\"status\":" + expected);
    return this;
  }

  /** The violations of a problem, each as "part name pointer keyword" without what is absent. */
  List<String> violations() {
    JsonObject problem = (JsonObject) RawJson.of(body).value();
    JsonArray errors =
        (JsonArray) problem.members().getOrDefault("errors", new JsonArray(List.of()));
    return errors.items().stream().map(Answer::violation).toList();
  }

  private static String violation(JsonValue error) {
    Map<String, JsonValue> members = ((JsonObject) error).members();
    return List.of("in", "name", "pointer", "keyword").stream()
        .map(member -> members.getOrDefault(member, new JsonString("")))
        .map(value -> ((JsonString) value).text())
        .filter(text -> !text.isEmpty())
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }
}
