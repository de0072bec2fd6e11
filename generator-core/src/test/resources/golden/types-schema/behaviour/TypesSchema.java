import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Draw;
import com.example.mcp.PlanTools;
import com.example.model.Label;
import com.example.model.Shape;
import com.example.model.ShapeMarker;
import com.example.server.PlanRouter;
import com.shop.Amount;
import com.shop.Level;
import com.shop.Point;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.tape.Violation;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.tool.ToolResult;
import dev.armature.runtime.tool.Tools;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypesSchema {
  private static final String HERE = "{\"at\":{\"x\":1,\"y\":2}}";

  private Draw.@Nullable Input seen;
  private final Draw.Handler handler =
      (context, input) -> {
        seen = input;
        return input.body().at();
      };
  private final InMemoryClient client =
      InMemoryClient.of(PlanRouter.builder(Layers.builder().build()).draw(handler).build());
  private final Tools tools = PlanTools.builder(Layers.builder().build()).draw(handler).build();

  private Draw.Input draw(String path, String json) {
    InMemoryResponse response = client.post(path).json(json).send();
    assertThat(response.text()).isEqualTo("{\"x\":1,\"y\":2}");
    return Objects.requireNonNull(seen);
  }

  private Shape shape(String members) {
    return draw("/shapes/low", HERE.replaceFirst("}}$", "}," + members + "}")).body();
  }

  private void refuses(String pointer, String keyword, String json) {
    assertThat(client.post("/shapes/low").json(json).send().text())
        .contains("\"errors\":[{\"in\":\"body\",\"pointer\":\"" + pointer + "\",\"keyword\":\"" + keyword)
        .containsOnlyOnce("pointer");
  }

  @Test
  void schemasAreReadAsClassesOfYourOwn() {
    Shape shape =
        shape("\"corners\":[{\"x\":0},{\"y\":5,\"x\":-1}],\"from\":null,\"level\":\"high\",\"width\":3.0");
    assertThat(shape.at()).isEqualTo(new Point(1, 2));
    assertThat(shape.corners()).containsExactly(new Point(0, 0), new Point(-1, 5));
    assertThat(shape.from()).isEqualTo(Field.nil());
    assertThat(shape.level()).isEqualTo(Level.HIGH);
    assertThat(shape.width()).isEqualTo(new Amount(3));
    assertThat(shape("\"from\":{\"x\":4}").from()).isEqualTo(Field.of(new Point(4, 0)));
  }

  @Test
  void aVariantOfAUnionIsWrapped() {
    assertThat(shape("\"marker\":{\"x\":3}").marker())
        .isEqualTo(new ShapeMarker.OfPoint(new Point(3, 0)));
    assertThat(shape("\"marker\":{\"text\":\"a\"}").marker()).isEqualTo(new Label("a"));
    assertThat(shape("\"marker\":\"a\"").marker()).isEqualTo(new ShapeMarker.OfString("a"));
    refuses("/marker", "oneOf", HERE.replaceFirst("}}$", "},\"marker\":{\"x\":1,\"y\":13}}"));
  }

  @Test
  void theSchemaDecidesBeforeTheCodec() {
    refuses("/at", "required", "{\"at\":{\"y\":13}}");
    refuses("/at/y", "minimum", "{\"at\":{\"x\":1,\"y\":-1}}");
    refuses("/at/z", "additionalProperties", "{\"at\":{\"x\":1,\"z\":[1]}}");
    refuses("/at", "type", "{\"at\":[]}");
    refuses("/level", "enum", "{\"at\":{\"x\":1},\"level\":\"HIGH\"}");
    refuses("/width", "minimum", "{\"at\":{\"x\":1},\"width\":0}");
  }

  @Test
  void whatTheCodecRefusesIsAViolation() {
    refuses("/at", "format", "{\"at\":{\"x\":1,\"y\":13},\"level\":\"low\"}");
    refuses("/corners/1", "format", HERE.replaceFirst("}}$", "},\"corners\":[{\"x\":1},{\"y\":13,\"x\":1}]}"));
    refuses("/width", "format", "{\"at\":{\"x\":1},\"width\":1e12}");
  }

  @Test
  void readingGoesOnAfterAnyOfThem() {
    String text =
        client
            .post("/shapes/none?size=0&x=1&y=13")
            .json("{\"at\":{\"x\":1,\"y\":13},\"from\":{\"x\":\"a\"},\"width\":0}")
            .send()
            .text();
    assertThat(text)
        .contains("\"name\":\"level\",\"pointer\":\"\",\"keyword\":\"enum\"")
        .contains("\"name\":\"near\",\"pointer\":\"\",\"keyword\":\"format\"")
        .contains("\"name\":\"size\",\"pointer\":\"\",\"keyword\":\"minimum\"")
        .contains("\"pointer\":\"/at\",\"keyword\":\"format\"")
        .contains("\"pointer\":\"/from/x\",\"keyword\":\"type\"")
        .contains("\"pointer\":\"/width\",\"keyword\":\"minimum\"");
  }

  @Test
  void parametersAreOfThemToo() {
    Draw.Input input = draw("/shapes/high?size=9&x=7&y=8", HERE);
    assertThat(input.level()).isEqualTo(Level.HIGH);
    assertThat(input.size()).isEqualTo(new Amount(9));
    assertThat(input.near()).isEqualTo(new Point(7, 8));
  }

  @Test
  void argumentsAndResultsOfToolsAreOfThemToo() {
    ToolResult result =
        tools.call("draw", "{\"level\":\"low\",\"near\":{\"x\":3},\"body\":" + HERE + "}");
    assertThat(result.isError()).isFalse();
    assertThat(Objects.requireNonNull(seen).near()).isEqualTo(new Point(3, 0));
    ToolResult refused =
        tools.call("draw", "{\"level\":\"mid\",\"near\":{\"x\":1,\"y\":13},\"body\":" + HERE + "}");
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::keyword)
        .map(Object::toString)
        .containsExactly("(\"/level\", \"enum\")", "(\"/near\", \"format\")");
  }
}
