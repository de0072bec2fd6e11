import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddNode;
import com.example.server.ShapesRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class Shapes {
  private AddNode.Input seen;

  private InMemoryResponse post(String json) {
    return InMemoryClient.of(
            ShapesRouter.builder(Layers.builder().build())
                .addNode(
                    (context, input) -> {
                      seen = input;
                      throw new UnsupportedOperationException();
                    })
                .build())
        .post("/nodes")
        .json(json)
        .send();
  }

  @Test
  void readsWhatRequestsMayHold() {
    post(
        "{\"name\": \"root\", \"b\": null, \"secret\": \"s\", \"a\": null, \"labels\": {\"x\": \"y\"},"
            + " \"extra\": [1], \"children\": [{\"name\": \"leaf\", \"b\": 1}]}");

    assertThat(seen.body().name()).isEqualTo("root");
    assertThat(seen.body().b()).isNull();
    assertThat(seen.body().a().isNull()).isTrue();
    assertThat(seen.body().labels()).containsEntry("x", "y");
    assertThat(seen.body().extra()).hasToString("[1]");
    assertThat(seen.body().children().get(0).a().isAbsent()).isTrue();
  }

  @Test
  void pointsIntoWhatIsNested() {
    assertThat(
            post(
                    "{\"name\": \"root\", \"b\": 1, \"labels\": {\"x/y\": \"long\"},"
                        + " \"children\": [{\"name\": \"\", \"b\": 1}, {\"b\": 2}]}")
                .text())
        .contains("\"pointer\":\"/labels/x~1y\",\"keyword\":\"maxLength\"")
        .contains("\"pointer\":\"/children/0/name\",\"keyword\":\"minLength\"")
        .contains("\"pointer\":\"/children/1\",\"keyword\":\"required\"");
  }
}
