import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Put;
import com.example.server.FreeFormRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class FreeForm implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(FreeFormRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public void put(Context context, Put.Input input) {}

  private InMemoryResponse send(String json) {
    return client.post("/things").json(json).send();
  }

  private void accepts(String json) {
    assertThat(send(json).status()).as(json).isEqualTo(204);
  }

  private void rejects(String json, String keyword) {
    assertThat(send(json).text()).as(json).contains("\"keyword\":\"" + keyword + "\"");
  }

  @Test
  void limitsConcernValuesOfTheirTypeOnly() {
    accepts("{\"atLeast\": 3, \"short\": \"ab\", \"few\": [1], \"any\": \"a\"}");
    accepts("{\"atLeast\": \"a\", \"short\": 12345, \"few\": \"many\", \"any\": {\"a\": 1}}");
    accepts("{\"atLeast\": null, \"short\": [1, 2, 3], \"few\": {\"a\": 1}, \"each\": [\"a\", 9]}");
  }

  @Test
  void limitsHold() {
    rejects("{\"atLeast\": 2}", "minimum");
    rejects("{\"short\": \"abc\"}", "maxLength");
    rejects("{\"short\": \"A\"}", "pattern");
    rejects("{\"few\": []}", "minItems");
    rejects("{\"few\": [1, 1.0]}", "uniqueItems");
    rejects("{\"few\": {\"a\": 1, \"b\": 2}}", "maxProperties");
    rejects("{\"few\": 0.7}", "multipleOf");
    rejects("{\"any\": \"ab\"}", "maxLength");
    rejects("{\"each\": [10]}", "exclusiveMaximum");
  }

  @Test
  void listedValuesAreCompared() {
    accepts("{\"one\": {\"a\": 1.0}}");
    rejects("{\"one\": [3]}", "enum");
  }

  @Test
  void whatCannotBeReadIsReportedOnce() {
    InMemoryResponse response = send("{\"few\": {\"a\": 1, \"a\": 2}, \"one\": {\"a\": 1, \"a\": 1}}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).containsOnlyOnce("\"pointer\":\"/few/a\"");
    assertThat(response.text()).containsOnlyOnce("\"pointer\":\"/one/a\"");
    assertThat(response.text()).doesNotContain("\"keyword\":\"enum\"");
  }
}
