package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.timing.CpuLimit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style of OpenAPI, exploded or not, as scalar, array and object. */
final class ParameterTest {
  private static final Operation OPERATION = Operation.named("Test", "echo").build();

  /** Answers the parameter as JSON: its raw value as the text-mode reader sees it. */
  private static InMemoryClient echo(Parameter parameter, String path) {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "GET", path)
            .through(layers.errors())
            .to(
                request ->
                    Response.text(
                        200,
                        request.<String>decode(
                            in -> {
                              if (!in.has(parameter)) {
                                return in.failed() ? null : "absent";
                              }
                              String text = in.open(parameter).raw().text();
                              return in.failed() ? null : text;
                            })));
    return InMemoryClient.of(Router.of(layers, List.of(route)));
  }

  /** Reads the parameter as an integer of at least 1. */
  private static InMemoryClient number(Parameter parameter) {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "GET", "/x")
            .through(layers.errors())
            .to(
                request ->
                    Response.text(
                        200,
                        request.<String>decode(
                            in -> {
                              JsonReader value = in.open(parameter);
                              int number = value.int32();
                              Check.minimum(value, number, 1);
                              return in.failed() ? null : "" + number;
                            })));
    return InMemoryClient.of(Router.of(layers, List.of(route)));
  }

  private static Parameter.Builder style(Parameter.Builder parameter, String style, boolean on) {
    return switch (style) {
      case "simple" -> parameter.simple(on);
      case "label" -> parameter.label(on);
      case "matrix" -> parameter.matrix(on);
      case "form" -> parameter.form(on);
      case "space" -> parameter.spaceDelimited(on);
      case "pipe" -> parameter.pipeDelimited(on);
      default -> parameter.deepObject();
    };
  }

  private static Parameter.Builder shape(Parameter.Builder parameter, String shape) {
    return switch (shape) {
      case "array" -> parameter.array();
      case "object" -> parameter.object("r", "g");
      default -> parameter.scalar();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "simple false scalar blue \"blue\"",
        "simple false scalar a%2Cb%2Fc%20+ \"a,b/c_+\"",
        "simple false array a,b%2C,c [\"a\",\"b,\",\"c\"]",
        "simple true array a,b [\"a\",\"b\"]",
        "simple false object r,1x,g,2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "simple true object r=1x,g=2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "label false scalar .blue \"blue\"",
        "label false array .a,b [\"a\",\"b\"]",
        "label true array .a.b [\"a\",\"b\"]",
        "label false object .r,1x,g,2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "label true object .r=1x.g=2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "matrix false scalar ;p=blue \"blue\"",
        "matrix false scalar ;p \"\"",
        "matrix false array ;p=a,b [\"a\",\"b\"]",
        "matrix true array ;p=a;p=b [\"a\",\"b\"]",
        "matrix false object ;p=r,1x,g,2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "matrix true object ;r=1x;g=2x {\"r\":\"1x\",\"g\":\"2x\"}",
      })
  void path(String style, boolean explode, String shape, String sent, String json) {
    Parameter parameter = shape(style(Parameter.path("p"), style, explode), shape).build();
    InMemoryResponse answer = echo(parameter, "/x/{p}/y").get("/x/" + sent + "/y").send();
    assertThat(answer.text()).isEqualTo(json.replace('_', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "form true scalar q=1&p=a+b%2B&z \"a_b+\"",
        "form true scalar %70=hi \"hi\"",
        "form true scalar q=1 absent",
        "form true scalar p \"\"",
        "form true array p=a&q=1&p=b%26 [\"a\",\"b&\"]",
        "form false array p=a,b%2C [\"a\",\"b,\"]",
        "form false array p= []",
        "form true object r=1x&g=2x&p=3 {\"r\":\"1x\",\"g\":\"2x\"}",
        "form false object p=r,1x,g,2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "space false array p=a%20b+c [\"a\",\"b\",\"c\"]",
        "space true array p=a&p=b [\"a\",\"b\"]",
        "space false object p=r%201x%20g%202x {\"r\":\"1x\",\"g\":\"2x\"}",
        "pipe false array p=a|b%7Cc [\"a\",\"b\",\"c\"]",
        "pipe false object p=r|1x|g|2x {\"r\":\"1x\",\"g\":\"2x\"}",
        "deep true object p[r]=1x&p%5Bg%5D=2x&q=1 {\"r\":\"1x\",\"g\":\"2x\"}",
        "deep true object p[r]=a&p[r]=b {\"r\":[\"a\",\"b\"]}",
        "deep true object p[r][s]=1x&p[r][t][u]=2x {\"r\":{\"s\":\"1x\",\"t\":{\"u\":\"2x\"}}}",
        "deep true object p[r][0][s]=1x&p[r][1][s]=2x {\"r\":[{\"s\":\"1x\"},{\"s\":\"2x\"}]}",
        "deep true object p[r][s][]=1x&p[0]=2x {\"r\":{\"s\":[\"1x\"]},\"0\":\"2x\"}",
        "deep true object p[r][1]=a&p[r][0]=b {\"r\":{\"1\":\"a\",\"0\":\"b\"}}",
        "deep true array p[]=a&p%5B%5D=b [\"a\",\"b\"]",
        "deep true array p[0]=a&p[1]=b [\"a\",\"b\"]",
        "deep true array p=a&p=b [\"a\",\"b\"]",
        "deep true array p[0][s]=1x&p[0][t]=2x&p[1][s]=3x [{\"s\":\"1x\",\"t\":\"2x\"},{\"s\":\"3x\"}]",
        "deep true array q=1 absent",
      })
  void query(String style, boolean explode, String shape, String sent, String json) {
    Parameter parameter = shape(style(Parameter.query("p"), style, explode), shape).build();
    InMemoryResponse answer = echo(parameter, "/x").get("/x?" + sent).send();
    assertThat(answer.text()).isEqualTo(json.replace('_', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "p=a&p=b duplicate",
        "p=%zz syntax",
        "p=%00 syntax",
        "p=%ff syntax",
        "q=1 required",
      })
  void badQueriesAreViolations(String sent, String keyword) {
    Parameter parameter = Parameter.query("p").required().build();
    InMemoryResponse answer = echo(parameter, "/x").get("/x?" + sent).send();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("\"in\":\"query\",\"name\":\"p\",\"pointer\":\"\",\"keyword\":\"" + keyword);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"p=0&p=2 duplicate", "p=%zz syntax", "p=%ff syntax"})
  void malformedValuesAreOneViolationWhateverTheirType(String sent, String keyword) {
    Parameter parameter = Parameter.query("p").build();
    String text = number(parameter).get("/x?" + sent).send().text();
    assertThat(text).containsOnlyOnce("\"pointer\":").contains("\"keyword\":\"" + keyword);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "object p[r=1",
        "object p[r]s=1",
        "object p[[r]]=1",
        "object p[r]=1&p[r][s]=2",
        "object p[r][s]=%zz",
        "array p[r]=1",
        "array p[1]=1",
        "array p[0]=1&p[0][s]=2",
      })
  void bracketsThatMeanNothingAreAViolation(String shape, String sent) {
    Parameter parameter = shape(Parameter.query("p").deepObject(), shape).build();
    String text = echo(parameter, "/x").get("/x?" + sent).send().text();
    assertThat(text).containsOnlyOnce("\"pointer\":").contains("\"keyword\":\"syntax");
  }

  @Test
  @CpuLimit(2)
  void veryManyBracketsTakeLinearTime() {
    Parameter parameter = Parameter.query("p").deepObject().build();
    String deep = "p" + "[a]".repeat(100_000) + "=1";
    assertThat(echo(parameter, "/x").get("/x?" + deep).send().status()).isEqualTo(400);
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      wide.append("&p[a][").append(i).append("][b]=1");
    }
    assertThat(echo(parameter, "/x").get("/x?" + wide).send().status()).isEqualTo(200);
  }

  @Test
  void malformedObjectsAreOneViolation() {
    Parameter parameter = Parameter.query("p").deepObject().object("r").build();
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "GET", "/x")
            .through(layers.errors())
            .to(
                request ->
                    Response.text(
                        200,
                        request.<String>decode(
                            in -> {
                              JsonReader value = in.open(parameter);
                              value.beginObject();
                              value.nextField();
                              value.require(0, 1, List.of("r"));
                              return in.failed() ? null : "fine";
                            })));
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.get("/x?p[r]=%zz").send().text())
        .containsOnlyOnce("\"pointer\":")
        .contains("\"keyword\":\"syntax\"");
  }

  @Test
  void declaredArrayMembersAreArraysEvenWithOneValue() {
    Parameter parameter =
        Parameter.query("f").deepObject().object("tags", "name").arrayMembers("tags").build();
    assertThat(echo(parameter, "/x").get("/x?f[tags]=a&f[name]=b").send().text())
        .isEqualTo("{\"tags\":[\"a\"],\"name\":\"b\"}");
    assertThat(echo(parameter, "/x").get("/x?f[tags][0]=a").send().text())
        .isEqualTo("{\"tags\":[\"a\"]}");
  }

  @Test
  void headers() {
    Parameter list = Parameter.header("X-List").array().build();
    InMemoryRequest request = echo(list, "/x").get("/x");
    InMemoryResponse answer = request.header("x-list", "a, b").header("X-LIST", "c%20").send();
    assertThat(answer.text()).isEqualTo("[\"a\",\"b\",\"c%20\"]");
    Parameter object = Parameter.header("X-O").simple(true).object("r").build();
    assertThat(echo(object, "/x").get("/x").header("x-o", "r=1x").send().text())
        .isEqualTo("{\"r\":\"1x\"}");
    Parameter one = Parameter.header("X-One").build();
    InMemoryRequest twice = echo(one, "/x").get("/x").header("X-One", "1").header("X-One", "2");
    assertThat(twice.send().text()).contains("\"keyword\":\"duplicate\"");
  }

  @Test
  void cookies() {
    Parameter parameter = Parameter.cookie("id").build();
    InMemoryClient client = echo(parameter, "/x");
    assertThat(client.get("/x").header("Cookie", "xid=0; id=\"a%20b\"; z=1").send().text())
        .isEqualTo("\"a b\"");
    assertThat(client.get("/x").header("Cookie", "id; ;=;").send().text()).isEqualTo("absent");
    Parameter list = Parameter.cookie("l").form(false).array().build();
    assertThat(echo(list, "/x").get("/x").header("Cookie", "l=a,b").send().text())
        .isEqualTo("[\"a\",\"b\"]");
  }

  @Test
  void explodedCookiesAreItemsOrOneList() {
    InMemoryClient client = echo(Parameter.cookie("l").array().build(), "/x");
    assertThat(client.get("/x").header("Cookie", "l=a; k=0; l=b%2C").send().text())
        .isEqualTo("[\"a\",\"b,\"]");
    assertThat(client.get("/x").header("Cookie", "l=a,b").send().text()).isEqualTo("[\"a\",\"b\"]");
    assertThat(client.get("/x").header("Cookie", "l=a").send().text()).isEqualTo("[\"a\"]");
  }

  @Test
  void jsonParameters() {
    Parameter filter = Parameter.query("filter").json().build();
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "GET", "/x")
            .through(layers.errors())
            .to(
                request ->
                    Response.text(
                        200,
                        request.decode(
                            in -> {
                              List<Integer> list =
                                  in.json(filter, JsonCodecs.list(JsonCodecs.INT32));
                              return in.failed() ? null : String.valueOf(list);
                            })));
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.get("/x?filter=%5B1,2%5D").send().text()).isEqualTo("[1, 2]");
    assertThat(client.get("/x?filter=%5B1,%22a%22%5D").send().text())
        .contains("\"in\":\"query\",\"name\":\"filter\",\"pointer\":\"/1\",\"keyword\":\"type\"");
  }

  @Test
  void loneSurrogatesInNamesAreNoFaultOfTheService() {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .through(layers.errors())
            .to(
                request -> {
                  request.decode(in -> in.body(JsonCodecs.map(JsonCodecs.INT32)));
                  return Response.empty(204);
                });
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    InMemoryResponse answer = client.post("/x").json("{\"\\ud800\":\"\\udc00\"}").send();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("\"errors\":[{");
  }

  @Test
  void forms() {
    Parameter tags = Parameter.field("tags").array().build();
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .consumes("application/x-www-form-urlencoded")
            .through(layers.errors())
            .to(
                request ->
                    Response.text(
                        200,
                        request.decode(
                            in -> {
                              var value = in.formBody(JsonCodecs.RAW, tags);
                              return value == null || in.failed() ? null : value.text();
                            })));
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.post("/x").form("name=A+B&tags=x&more=%C3%A9").send().text())
        .isEqualTo("{\"tags\":[\"x\"],\"name\":\"A B\",\"more\":\"é\"}");
    assertThat(client.post("/x").form("name=1&name=2").send().status()).isEqualTo(400);
    assertThat(client.post("/x").form("name=%q").send().text()).contains("\"in\":\"body\"");
  }

  @Test
  @CpuLimit(20)
  void formsWithVeryManyPairsAndDeclaredFieldsTakeLinearTime() {
    StringBuilder form = new StringBuilder();
    Parameter[] fields = new Parameter[2000];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Parameter.field("f" + i).array().build();
    }
    for (int i = 0; i < 100_000; i++) {
      form.append("&f").append(i % fields.length).append('=');
    }
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .through(layers.errors())
            .to(
                request -> {
                  request.decode(in -> in.formBody(JsonCodecs.RAW, fields));
                  return Response.empty(204);
                });
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.post("/x").form(form.toString()).send().status()).isEqualTo(204);
  }

  @Test
  @CpuLimit(20)
  void formsWithVeryManyFieldsTakeLinearTime() {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      form.append("&f").append(i).append('=');
    }
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(OPERATION, "POST", "/x")
            .through(layers.errors())
            .to(
                request -> {
                  request.decode(in -> in.formBody(JsonCodecs.RAW));
                  return Response.empty(204);
                });
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.post("/x").form(form.toString()).send().status()).isEqualTo(204);
  }
}
