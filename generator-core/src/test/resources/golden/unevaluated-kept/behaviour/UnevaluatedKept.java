import static org.assertj.core.api.Assertions.assertThat;

import com.example.model.Extras;
import com.example.server.AddRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnevaluatedKept {
  private static InMemoryResponse post(String path, String body) {
    return InMemoryClient.of(
            AddRouter.builder(Layers.builder().build())
                .extras((context, input) -> input.body())
                .top((context, input) -> input.body())
                .open((context, input) -> input.body())
                .maybe((context, input) -> input.body())
                .patterned((context, input) -> input.body())
                .bare((context, input) -> input.body())
                .mixed((context, input) -> input.body())
            .branch((context, input) -> input.body())
            .depends((context, input) -> input.body())
                .build())
        .post(path)
        .json(body)
        .send();
  }

  private static void keeps(String path, String... bodies) {
    for (String body : bodies) {
      InMemoryResponse response = post(path, body);
      assertThat(response.text()).as(path).isEqualTo(body);
      assertThat(response.status()).isEqualTo(200);
    }
  }

  private static void refuses(String path, String... bodies) {
    for (String body : bodies) {
      assertThat(post(path, body).status()).as(path + " " + body).isEqualTo(400);
    }
  }

  @Test
  void membersAreKept() {
    keeps("/top", "{\"id\":\"1\",\"nick\":\"abc\"}", "{\"id\":\"1\"}");
    keeps("/open", "{\"id\":\"1\",\"nick\":[1,{\"a\":null}]}");
    keeps("/maybe", "{\"id\":\"1\",\"n\":1,\"s\":\"t\"}", "{\"n\":\"text\"}");
    keeps("/patterned", "{\"id\":\"1\",\"n1\":1,\"s\":\"t\"}");
    keeps("/bare", "{\"a\":1,\"b\":2}");
    keeps("/mixed", "{\"id\":\"1\",\"additionalProperties\":2,\"more\":3}");
  }

  @Test
  void membersThatOnlySomeValuesHaveAreKept() {
    keeps("/branch", "{\"id\":10,\"big\":\"a\"}", "{\"id\":1,\"small\":\"a\"}", "{\"small\":\"a\"}");
    refuses("/branch", "{\"id\":10,\"small\":\"a\"}", "{\"id\":1,\"big\":\"a\"}", "{\"none\":1}");
    keeps("/depends", "{\"id\":\"a\",\"more\":1}");
    refuses("/depends", "{\"id\":\"a\",\"more\":\"b\"}");
  }

  @Test
  void aPartSeesOnlyWhatItEvaluated() {
    // The second part of allOf has evaluated nothing: its rule is for 'id' too.
    keeps("/extras", "{\"id\":\"1\",\"nick\":\"abc\"}");
    refuses("/extras", "{\"id\":\"1234\"}");
  }

  @Test
  void membersAreChecked() {
    refuses("/extras", "{\"id\":\"1\",\"nick\":\"abcd\"}", "{\"id\":\"1\",\"nick\":1}");
    refuses("/top", "{\"id\":\"1\",\"nick\":\"abcd\"}", "{\"id\":\"1\",\"nick\":1}");
    refuses("/maybe", "{\"id\":\"1\",\"n\":\"text\"}", "{\"n\":1}");
    refuses("/patterned", "{\"n1\":\"t\"}", "{\"s\":1}");
    refuses("/bare", "{\"a\":\"1\"}");
    refuses("/mixed", "{\"more\":\"1\"}", "{\"additionalProperties\":\"1\"}");
  }

  @Test
  void theyHaveTheirType() {
    assertThat(new Extras("1", Map.of("nick", "a")).additionalProperties())
        .isEqualTo(Map.of("nick", "a"));
  }
}
