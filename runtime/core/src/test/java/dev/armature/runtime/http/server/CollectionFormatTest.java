package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.ParameterWriter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.http.param.RequestParameters;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of Swagger 2.0, and lists in them: what is written is read again. */
final class CollectionFormatTest {
  private static final Operation OPERATION = Operation.named("Test", "echo").build();

  private static Parameter.Builder format(Parameter.Builder builder, String format) {
    return switch (format) {
      case "ssv" -> builder.spaceDelimited(false);
      case "tsv" -> builder.tabDelimited(false);
      case "pipes" -> builder.pipeDelimited(false);
      case "multi" -> builder.form(true);
      default -> builder;
    };
  }

  private static String sent(Parameter parameter, String json) {
    RequestParameters made = new RequestParameters(PathTemplate.parse("/x/{p}"));
    boolean path = parameter.place() == Parameter.Place.PATH;
    if (!path) {
      new ParameterWriter(made).write(Parameter.path("p").build(), JsonCodecs.VALUE, json("\"a\""));
    }
    new ParameterWriter(made).write(parameter, JsonCodecs.VALUE, json(json));
    return path
        ? made.target().substring(3)
        : made.rawQuery() == null ? made.headerPairs()[1] : made.rawQuery();
  }

  private static JsonValue json(String text) {
    return Json.read(text.getBytes(StandardCharsets.UTF_8), JsonCodecs.VALUE);
  }

  /** The parameter as a service sees it. */
  private static String read(Parameter parameter, Request request) {
    Route route =
        Route.of(OPERATION, "GET", "/x/{p}")
            .to(
                call ->
                    Response.json(
                        200, JsonCodecs.RAW, call.decode(in -> in.open(parameter).raw())));
    Response answer =
        RouterTransport.of(Router.of(Layers.builder().build(), List.of(route))).send(request);
    return new String(((Body.Bytes) answer.body()).bytes(1 << 20), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "ssv a%20b [\"a\",\"b\"]",
        "tsv a%09b [\"a\",\"b\"]",
        "pipes a%7Cb [\"a\",\"b\"]",
        "csv a,b%7C [\"a\",\"b|\"]",
      })
  void paths(String format, String text, String json) {
    Parameter parameter = format(Parameter.path("p"), format).array().build();
    assertThat(sent(parameter, json)).isEqualTo(text);
    assertThat(read(parameter, request("/x/" + text, Headers.of()))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ssv ! a b ! [\"a\",\"b\"]",
        "tsv ! a\tb ! [\"a\",\"b\"]",
        "pipes ! a|b,c ! [\"a\",\"b,c\"]",
        "csv ! a,b ! [\"a\",\"b\"]",
      })
  void headers(String format, String text, String json) {
    Parameter parameter = format(Parameter.header("X-P"), format).array().build();
    assertThat(sent(parameter, json)).isEqualTo(text);
    assertThat(read(parameter, request("/x/a", Headers.of("X-P", text)))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "csv | p=a%7Cb,c [[\"a\",\"b\"],[\"c\"]]",
        "multi , p=a,b&p=c [[\"a\",\"b\"],[\"c\"]]",
        "pipes , p=a,b%7Cc [[\"a\",\"b\"],[\"c\"]]",
        "tsv |, p=a,b%7Cc%09d [[[\"a\",\"b\"],[\"c\"]],[[\"d\"]]]",
        "csv _ p=a%20b,c [[\"a\",\"b\"],[\"c\"]]",
      })
  void listsInLists(String format, String inner, String text, String json) {
    String[] separators = inner.replace('_', ' ').split("");
    Parameter parameter = format(Parameter.query("p"), format).array().inner(separators).build();
    if (format.equals("csv")) {
      parameter = Parameter.query("p").form(false).array().inner(separators).build();
    }
    assertThat(sent(parameter, json)).isEqualTo(text);
    assertThat(read(parameter, request("/x/a?" + text, Headers.of()))).isEqualTo(json);
  }

  @Test
  void separatorsInTextsAreRefused() {
    Parameter nested = Parameter.query("p").form(false).array().inner("|").build();
    assertThatThrownBy(() -> sent(nested, "[[\"a|b\"]]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds what separates texts");
    Parameter header = Parameter.header("X-P").pipeDelimited(false).array().build();
    assertThatThrownBy(() -> sent(header, "[\"a|b\"]"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Request request(String target, Headers headers) {
    return new Request("GET", target, headers, Body.of(new byte[0]));
  }
}
