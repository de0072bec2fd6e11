import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Get;
import com.example.api.Post;
import com.example.server.KeysRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class TextUnions implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(KeysRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public String get(Context context, Get.Input input) {
    return input.id() + " " + input.flag() + " " + input.size() + " " + input.any();
  }

  @Override
  public String post(Context context, Post.Input input) {
    return String.valueOf(input.body().product());
  }

  @Test
  void aTextThatIsNoWholeNumberIsAString() {
    assertThat(get("/keys/12")).startsWith("OfLong[value=12] ");
    assertThat(get("/keys/1.0")).startsWith("OfLong[value=1] ");
    assertThat(get("/keys/1.5")).startsWith("OfString[value=1.5] ");
    assertThat(get("/keys/true")).startsWith("OfString[value=true] ");
  }

  @Test
  void aTextThatIsNoBooleanIsAString() {
    assertThat(get("/keys/1?flag=true")).contains("OfBoolean[value=true]");
    assertThat(get("/keys/1?flag=7")).contains("OfString[value=7]");
    assertThat(get("/keys/1?any=7")).endsWith("OfLong[value=7]");
    assertThat(get("/keys/1?any=7.5")).endsWith("OfString[value=7.5]");
    assertThat(get("/keys/1?any=false")).endsWith("OfBoolean[value=false]");
  }

  @Test
  void aTextThatIsNoNumberIsAString() {
    assertThat(get("/keys/1?size=1.5")).contains("1.5").doesNotContain("OfString");
    assertThat(get("/keys/1?size=true")).contains("OfString[value=true]");
  }

  @Test
  void aTextBesideObjectsIsAStringWhateverItLooksLike() {
    assertThat(post("product=7")).contains("OfString[value=7]");
    assertThat(post("product=true")).contains("OfString[value=true]");
    assertThat(post("product[name]=7")).contains("name=7");
  }

  private String get(String target) {
    InMemoryResponse response = client.get(target).send();
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    return response.text();
  }

  private String post(String form) {
    InMemoryResponse response = client.post("/plans").form(form).send();
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    return response.text();
  }
}
