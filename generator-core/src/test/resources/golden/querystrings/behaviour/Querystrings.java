import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Form;
import com.example.api.Json;
import com.example.api.Open;
import com.example.api.Text;
import com.example.server.QueriesRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class Querystrings implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(QueriesRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public String form(Context context, Form.Input input) {
    var all = input.all();
    String near = all.near() == null ? "-" : all.near().x() + "," + all.near().y();
    return all.page() + " " + all.tags() + " " + all.sort() + " " + near;
  }

  @Override
  public String open(Context context, Open.Input input) {
    return String.valueOf(input.all());
  }

  @Override
  public String json(Context context, Json.Input input) {
    return input.selector() == null ? "none" : "" + input.selector().numbers();
  }

  @Override
  public String text(Context context, Text.Input input) {
    return String.valueOf(input.path());
  }

  @Test
  void readsForms() {
    assertThat(ok("/form?page=2&tags=a&tags=b+c&sort=x%7Cy&near=%7B%22x%22%3A1%2C%22y%22%3A2%7D"))
        .isEqualTo("2 [a, b c] [x, y] 1,2");
    assertThat(ok("/form?page=3")).startsWith("3 ");
    refused("/form?page=0", "\"in\":\"query\"", "\"pointer\":\"/page\"", "minimum");
    refused("/form?tags=a", "\"in\":\"query\"", "required");
    refused("/form", "\"in\":\"query\"", "required");
    refused("/form?page=1&page=2", "syntax");
    refused("/form?page=%zz", "syntax");
  }

  @Test
  void readsOpenForms() {
    assertThat(ok("/open?a=1&b=x%20y")).isEqualTo("{a=1, b=x y}");
    assertThat(ok("/open")).isEqualTo("null");
    assertThat(ok("/open?")).isEqualTo("null");
  }

  @Test
  void readsJson() {
    assertThat(ok("/json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D"))
        .isEqualTo("[1, 2]");
    assertThat(ok("/json")).isEqualTo("none");
    refused("/json?%7B%22numbers%22%3A%5B%22a%22%5D%7D", "\"in\":\"query\"", "/numbers/0", "type");
    refused("/json?numbers=1", "\"in\":\"query\"", "syntax");
    refused("/json?%7", "\"in\":\"query\"", "syntax");
  }

  @Test
  void readsTexts() {
    assertThat(ok("/text?a%26b")).isEqualTo("a&b");
    refused("/text?abcdef", "maxLength");
  }

  private String ok(String target) {
    InMemoryResponse answer = client.get(target).send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  private void refused(String target, String... words) {
    InMemoryResponse answer = client.get(target).send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.text()).contains(words);
  }
}
