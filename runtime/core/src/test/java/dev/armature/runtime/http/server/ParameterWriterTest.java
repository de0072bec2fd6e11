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
import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.http.param.ParameterReader;
import dev.armature.runtime.http.param.ParameterWriter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.http.param.RequestParameters;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.layer.Layers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer writes the reader reads, in every place, style and shape. */
final class ParameterWriterTest {
  private static final Operation OPERATION = Operation.named("Test", "echo").build();
  private static final String[] ODD = {
    "", "a", "B9", " ", "+", "%", "%41", "&", "=", ",", ";", ".", "..", "|", "/", "?", "#", "[",
    "]", "\"", "'", "~", ":", "@", "!", "$", "*", "(", "é", "ß", "語", "😀", "{", "}", "\\", "<",
    "null"
  };

  /** A parameter of the name {@code p}, with what it is called in failures. */
  record Combination(String name, Parameter parameter, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Combination> combinations() {
    List<Combination> all = new ArrayList<>();
    for (boolean on : new boolean[] {false, true}) {
      for (Shape shape : new Shape[] {Shape.SCALAR, Shape.ARRAY, Shape.OBJECT}) {
        add(all, shape, "path simple " + on, Parameter.path("p").simple(on));
        add(all, shape, "path label " + on, Parameter.path("p").label(on));
        add(all, shape, "path matrix " + on, Parameter.path("p").matrix(on));
        add(all, shape, "query form " + on, Parameter.query("p").form(on));
        add(all, shape, "field form " + on, Parameter.field("p").form(on));
        add(all, shape, "cookie form " + on, Parameter.cookie("p").form(on));
        add(all, shape, "header simple " + on, Parameter.header("P-Q").simple(on));
      }
    }
    for (Shape shape : new Shape[] {Shape.ARRAY, Shape.OBJECT}) {
      add(all, shape, "query space", Parameter.query("p").spaceDelimited(false));
      add(all, shape, "query pipe", Parameter.query("p").pipeDelimited(false));
      add(all, shape, "field space", Parameter.field("p").spaceDelimited(false));
      add(all, shape, "field pipe", Parameter.field("p").pipeDelimited(false));
    }
    add(all, Shape.ARRAY, "query space true", Parameter.query("p").spaceDelimited(true));
    add(all, Shape.ARRAY, "query pipe true", Parameter.query("p").pipeDelimited(true));
    add(all, Shape.JSON, "field json", Parameter.field("p"));
    for (Shape shape : new Shape[] {Shape.ARRAY, Shape.OBJECT}) {
      add(all, shape, "query deep", Parameter.query("p").deepObject());
      add(all, shape, "field deep", Parameter.field("p").deepObject());
    }
    for (Parameter.Builder each :
        List.of(
            Parameter.path("p"),
            Parameter.query("p"),
            Parameter.header("P-Q"),
            Parameter.cookie("p"))) {
      add(all, Shape.JSON, "json", each);
    }
    return all.stream();
  }

  private static void add(
      List<Combination> all, Shape shape, String name, Parameter.Builder builder) {
    Parameter parameter =
        switch (shape) {
          case ARRAY -> builder.array().build();
          case OBJECT -> builder.object().build();
          case JSON, JSON_ITEMS -> builder.json().build();
          default -> builder.build();
        };
    String path = parameter.place() == Place.PATH ? "/x/{p}" : "/x";
    all.add(new Combination(name + " " + shape, parameter, path));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void readsWhatItWrites(Combination each) {
    Random random = new Random(7);
    int written = 0;
    for (int i = 0; i < 600; i++) {
      JsonValue value = value(each.parameter().shape(), random);
      if (isUnwritable(each.parameter(), value)) {
        assertThatThrownBy(() -> write(each, value))
            .as("%s %s", each, value)
            .isInstanceOf(IllegalArgumentException.class);
      } else {
        assertThat(read(each, write(each, value))).as("%s", each).isEqualTo(value);
        written++;
      }
    }
    assertThat(written).isGreaterThan(60);
  }

  private static JsonValue value(Shape shape, Random random) {
    return switch (shape) {
      case SCALAR -> new JsonValue.JsonString(text(random));
      case ARRAY -> new JsonValue.JsonArray(items(random));
      default -> {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonValue item : items(random)) {
          members.put("n" + text(random), item);
        }
        yield new JsonValue.JsonObject(members);
      }
    };
  }

  private static List<JsonValue> items(Random random) {
    List<JsonValue> items = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      items.add(new JsonValue.JsonString(text(random)));
    }
    return items;
  }

  private static String text(Random random) {
    int count = random.nextInt(4);
    return random.ints(count, 0, ODD.length).mapToObj(i -> ODD[i]).collect(Collectors.joining());
  }

  /** What the styles of OpenAPI cannot say, told here once more and from the texts alone. */
  private static boolean isUnwritable(Parameter parameter, JsonValue value) {
    List<String> names = names(value);
    List<String> texts = texts(value);
    boolean scalar = parameter.shape() == Shape.SCALAR;
    if (parameter.shape() == Shape.JSON) {
      return false;
    }
    boolean alone = parameter.shape() == Shape.ARRAY && texts.equals(List.of(""));
    boolean repeats = parameter.explode() && parameter.style() != Style.SIMPLE;
    boolean named =
        repeats
            && (parameter.style() == Style.MATRIX
                || parameter.place() == Place.QUERY
                || parameter.place() == Place.FORM);
    List<String> all = Stream.concat(names.stream(), texts.stream()).toList();
    boolean separated =
        switch (parameter.style()) {
          case LABEL -> !scalar && parameter.explode() && parts(parameter, names, texts, ".");
          case SPACE_DELIMITED -> !parameter.explode() && any(all, " ");
          case PIPE_DELIMITED -> !parameter.explode() && any(all, "|");
          case DEEP_OBJECT -> any(names, "[") || any(names, "]");
          default -> false;
        };
    boolean header =
        parameter.place() == Place.HEADER
            && (!scalar && any(all, ",")
                || parameter.explode() && any(names, "=")
                || all.stream().anyMatch(text -> !text.equals(text.strip()))
                || all.stream().anyMatch(text -> text.chars().anyMatch(c -> c > 0xff)));
    boolean empty =
        parameter.place() == Place.PATH
            && parameter.style() == Style.SIMPLE
            && scalar
            && texts.get(0).isEmpty();
    return alone && !named || separated || header || empty;
  }

  /** Names of an exploded object stand before a sign, where the reader looks for no dot. */
  private static boolean parts(
      Parameter parameter, List<String> names, List<String> texts, String separator) {
    return any(texts, separator) || any(names, separator);
  }

  private static boolean any(List<String> texts, String part) {
    return texts.stream().anyMatch(text -> text.contains(part));
  }

  private static List<String> names(JsonValue value) {
    return value instanceof JsonValue.JsonObject object
        ? List.copyOf(object.members().keySet())
        : List.of();
  }

  private static List<String> texts(JsonValue value) {
    if (value instanceof JsonValue.JsonObject object) {
      return object.members().values().stream().flatMap(each -> texts(each).stream()).toList();
    }
    if (value instanceof JsonValue.JsonArray array) {
      return array.items().stream().flatMap(each -> texts(each).stream()).toList();
    }
    return List.of(((JsonValue.JsonString) value).text());
  }

  private static Request write(Combination each, JsonValue value) {
    RequestParameters made = new RequestParameters(PathTemplate.parse(each.path()));
    new ParameterWriter(made).write(each.parameter(), JsonCodecs.VALUE, value);
    byte[] form = made.form().getBytes(StandardCharsets.US_ASCII);
    return new Request("POST", made.target(), Headers.of(made.headerPairs()), Body.of(form));
  }

  /** The value, as a service sees it: through the router, and as text-mode readers read it. */
  private static JsonValue read(Combination each, Request request) {
    Parameter parameter = each.parameter();
    Route route =
        Route.of(OPERATION, "POST", each.path())
            .to(
                call ->
                    Response.json(
                        200, JsonCodecs.RAW, call.<RawJson>decode(in -> read(in, parameter))));
    Router router = Router.of(Layers.builder().build(), List.of(route));
    Response answer = RouterTransport.of(router).send(request);
    byte[] json = ((Body.Bytes) answer.body()).bytes(1 << 20);
    assertThat(answer.status()).as("%s %s", each, request.rawQuery()).isEqualTo(200);
    JsonValue value = Json.read(json, JsonCodecs.VALUE);
    return parameter.place() == Place.FORM
        ? ((JsonValue.JsonObject) value).members().get(parameter.name())
        : value;
  }

  private static @Nullable RawJson read(RequestReader in, Parameter parameter) throws IOException {
    if (parameter.place() == Place.FORM) {
      return in.formBody(JsonCodecs.RAW, parameter);
    }
    if (parameter.shape() == Shape.JSON) {
      return in.json(parameter, JsonCodecs.RAW);
    }
    return in.has(parameter) ? in.open(parameter).raw() : RawJson.of("false");
  }

  /** The tables of RFC 6570, section 3.2, for the styles that OpenAPI has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "simple ! false ! value      ! value",
        "simple ! false ! Hello World ! Hello%20World",
        "simple ! false ! [red,green,blue] ! red,green,blue",
        "simple ! true  ! [red,green,blue] ! red,green,blue",
        "simple ! false ! {semi=;,dot=.,comma=#} ! semi,%3B,dot,.,comma,%23",
        "simple ! true  ! {semi=;,dot=.,comma=#} ! semi=%3B,dot=.,comma=%23",
        "label  ! false ! value ! .value",
        "label  ! false ! [red,green,blue] ! .red,green,blue",
        "label  ! true  ! [red,green,blue] ! .red.green.blue",
        "label  ! false ! {semi=;,dot=.,comma=#} ! .semi,%3B,dot,.,comma,%23",
        "matrix ! false ! value ! ;p=value",
        "matrix ! false ! '' ! ;p",
        "matrix ! false ! [red,green,blue] ! ;p=red,green,blue",
        "matrix ! true  ! [red,green,blue] ! ;p=red;p=green;p=blue",
        "matrix ! false ! {semi=;,dot=.,comma=#} ! ;p=semi,%3B,dot,.,comma,%23",
        "matrix ! true  ! {semi=;,dot=.,comma=#} ! ;semi=%3B;dot=.;comma=%23",
        "form   ! false ! value ! p=value",
        "form   ! false ! '' ! p=",
        "form   ! false ! [red,green,blue] ! p=red,green,blue",
        "form   ! true  ! [red,green,blue] ! p=red&p=green&p=blue",
        "form   ! false ! {semi=;,dot=.,comma=#} ! p=semi,%3B,dot,.,comma,%23",
        "form   ! true  ! {semi=;,dot=.,comma=#} ! semi=%3B&dot=.&comma=%23",
        "space  ! false ! [blue,black,brown] ! p=blue%20black%20brown",
        "space  ! false ! {R=100,G=200} ! p=R%20100%20G%20200",
        "pipe   ! false ! [blue,black,brown] ! p=blue%7Cblack%7Cbrown",
        "deep   ! true  ! {R=100,G=200} ! p%5BR%5D=100&p%5BG%5D=200",
      })
  void writesAsTheTablesSay(String style, boolean explode, String value, String expected) {
    Parameter.Builder builder =
        switch (style) {
          case "simple" -> Parameter.path("p").simple(explode);
          case "label" -> Parameter.path("p").label(explode);
          case "matrix" -> Parameter.path("p").matrix(explode);
          case "form" -> Parameter.query("p").form(explode);
          case "space" -> Parameter.query("p").spaceDelimited(explode);
          case "pipe" -> Parameter.query("p").pipeDelimited(explode);
          default -> Parameter.query("p").deepObject();
        };
    JsonValue tree = tree(value);
    Parameter parameter =
        tree instanceof JsonValue.JsonArray
            ? builder.array().build()
            : tree instanceof JsonValue.JsonObject ? builder.object().build() : builder.build();
    boolean path = parameter.place() == Place.PATH;
    RequestParameters made = new RequestParameters(PathTemplate.parse(path ? "/{p}" : "/"));
    new ParameterWriter(made).write(parameter, JsonCodecs.VALUE, tree);
    assertThat(path ? made.target().substring(1) : made.rawQuery()).isEqualTo(expected);
  }

  private static JsonValue tree(String text) {
    if (text.startsWith("[")) {
      return new JsonValue.JsonArray(
          Arrays.stream(text.substring(1, text.length() - 1).split(","))
              .<JsonValue>map(JsonValue.JsonString::new)
              .toList());
    }
    if (!text.startsWith("{")) {
      return new JsonValue.JsonString(text);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String pair : text.substring(1, text.length() - 1).split(",")) {
      String[] parts = pair.split("=", 2);
      members.put(parts[0], new JsonValue.JsonString(parts[1]));
    }
    return new JsonValue.JsonObject(members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "{\"a\":{\"b\":\"1\",\"c\":[\"x\"]},\"l\":[{\"n\":\"2\"},{\"n\":\"3\"}],\"s\":[\"x\",\"y\"]}"
            + " p[a][b]=1&p[a][c][]=x&p[l][0][n]=2&p[l][1][n]=3&p[s]=x&p[s]=y",
        "[{\"a\":\"1\"},[\"2\",\"3\"]] p[0][a]=1&p[1][]=2&p[1][]=3",
        "[\"a\",null,\"b\"] p[]=a&p[]=b",
      })
  void writesValuesInValuesInBrackets(String json, String expected) {
    Parameter.Builder deep = Parameter.query("p").deepObject();
    Parameter parameter = (json.startsWith("[") ? deep.array() : deep.object()).build();
    RequestParameters target = new RequestParameters(PathTemplate.parse("/x"));
    new ParameterWriter(target)
        .write(
            parameter,
            JsonCodecs.VALUE,
            Json.read(json.getBytes(StandardCharsets.UTF_8), JsonCodecs.VALUE));
    assertThat(target.rawQuery().replace("%5B", "[").replace("%5D", "]")).isEqualTo(expected);
    TextTape tape = new TextTape();
    assertThat(new ParameterReader(target).read(parameter, tape)).isNull();
  }

  @Test
  void leavesOutWhatIsNothing() {
    RequestParameters made = new RequestParameters(PathTemplate.parse("/"));
    ParameterWriter writer = new ParameterWriter(made);
    writer.write(
        Parameter.query("a").array().build(), JsonCodecs.VALUE, new JsonValue.JsonArray(List.of()));
    assertThat(made.target()).isEqualTo("/");
  }
}
