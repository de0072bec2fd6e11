import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Among;
import com.example.api.Binary;
import com.example.api.Code;
import com.example.api.Count;
import com.example.api.Form;
import com.example.api.Level;
import com.example.api.Optional;
import com.example.api.OrNull;
import com.example.api.Styles;
import com.example.api.Text;
import com.example.model.Login;
import com.example.server.BodiesRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Bodies implements DefaultApi {
  private Object seen = "nothing";
  private final InMemoryClient client =
      InMemoryClient.of(BodiesRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public void optional(Context context, Optional.Input input) {
    seen = input.body() == null ? "absent" : input.body();
  }

  @Override
  public void orNull(Context context, OrNull.Input input) {
    seen = input.body() == null ? "null" : input.body();
  }

  @Override
  public void form(Context context, Form.Input input) {
    seen = input.body();
  }

  @Override
  public String text(Context context, Text.Input input) {
    return input.body();
  }

  @Override
  public void code(Context context, Code.Input input) {
    seen = input.body();
  }

  @Override
  public void count(Context context, Count.Input input) {
    seen = input.body();
  }

  @Override
  public void among(Context context, Among.Input input) {
    seen = input;
  }

  @Override
  public void level(Context context, Level.Input input) {
    seen = input.body() == null ? "absent" : input.body();
  }

  @Override
  public void styles(Context context, Styles.Input input) {
    seen = input.body();
  }

  @Override
  public ByteSource binary(Context context, Binary.Input input) {
    return input.body();
  }

  @Test
  void takesNoBodyWhereItIsOptional() {
    assertThat(client.put("/optional").send().status()).isEqualTo(204);
    assertThat(seen).isEqualTo("absent");
    client.put("/optional").json("[\"a\"]").send();
    assertThat(seen).isEqualTo(List.of("a"));
    assertThat(client.put("/optional").json("[]").send().status()).isEqualTo(400);
  }

  @Test
  void nullIsABodyAndNoneIsNot() {
    assertThat(client.put("/or-null").json("null").send().status()).isEqualTo(204);
    assertThat(seen).isEqualTo("null");
    InMemoryResponse without = client.put("/or-null").send();
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.text()).contains("the body is missing");
  }

  @Test
  void readsFormsAndJsonAlike() {
    Login login = new Login("tom", List.of("a", "b"), 7);
    assertThat(client.post("/form").form("user=tom&roles=a&roles=b&age=7").send().text()).isEmpty();
    assertThat(seen).isEqualTo(login);
    client.post("/form").json("{\"user\": \"tom\", \"roles\": [\"a\", \"b\"], \"age\": 7}").send();
    assertThat(seen).isEqualTo(login);
  }

  @Test
  void saysWhatIsWrongInAForm() {
    InMemoryResponse response = client.post("/form").form("age=x").send();

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text())
        .contains("\"pointer\":\"/age\"")
        .contains("\"pointer\":\"\",\"keyword\":\"required\"");
  }

  @Test
  void readsFormMembersInTheirStyles() {
    String form =
        "name=x&commas=a,b&pipes=1|2&deep[a]=p&deep[tags]=t&flat=b,q,c,3&d=r&e=true"
            + "&labels[k]=v&either[m]=n";
    assertThat(client.post("/styles").form(form).send().text()).isEmpty();
    assertThat(seen)
        .hasToString(
            "Styles[name=x, commas=[a, b], pipes=[1, 2], deep=StylesDeep[a=p, tags=[t]],"
                + " flat=StylesFlat[b=q, c=3], spread=StylesSpread[d=r, e=true], labels={k=v},"
                + " either=OfStringMap[value={m=n}]]");
    assertThat(client.post("/styles").form("name=x&either=").send().text()).isEmpty();
    assertThat(client.post("/styles").form("name=x&pipes=1,2").send().text())
        .contains("\"pointer\":\"/pipes/0\"");
  }

  @Test
  void checksTexts() {
    assertThat(plain("/code", "AB").status()).isEqualTo(204);
    assertThat(seen).isEqualTo("AB");
    assertThat(plain("/code", "a").text())
        .contains("\"in\":\"body\",\"pointer\":\"\",\"keyword\":\"minLength\"")
        .contains("\"keyword\":\"pattern\"");
    assertThat(plain("/number", "7").status()).isEqualTo(204);
    assertThat(seen).isEqualTo(7L);
    assertThat(plain("/number", "10").text()).contains("\"keyword\":\"maximum\"");
    assertThat(plain("/number", "x").text()).contains("\"keyword\":\"type\"");
    assertThat(client.post("/number").send().status()).isEqualTo(204);
    assertThat(seen).isEqualTo("absent");
  }

  @Test
  void saysWhatIsWrongWithANumber() {
    assertThat(client.put("/number").json("7").send().status()).isEqualTo(204);
    assertThat(client.put("/number").json("{").send().status()).isEqualTo(400);
    assertThat(client.put("/number").json("\"a\"").send().status()).isEqualTo(400);
    assertThat(client.put("/number").json("").send().status()).isEqualTo(400);
    assertThat(client.get("/number?most=7").send().status()).isEqualTo(204);
    assertThat(seen).isEqualTo(new Among.Input(7, 0.5));
    assertThat(client.get("/number?most=%7B&step=%7B").send().status()).isEqualTo(400);
    assertThat(client.get("/number").send().status()).isEqualTo(400);
  }

  private InMemoryResponse plain(String path, String text) {
    return client.post(path).body("text/plain", text.getBytes(StandardCharsets.UTF_8)).send();
  }

  @Test
  void passesTextAndBytesOn() {
    InMemoryResponse text = client.post("/text").body("text/plain", new byte[] {'h', 'i'}).send();
    InMemoryResponse bytes =
        client.post("/binary").body("application/octet-stream", new byte[] {0, -1}).send();

    assertThat(text.text()).isEqualTo("hi");
    assertThat(text.header("Content-Type")).startsWith("text/plain");
    assertThat(bytes.bytes()).containsExactly(0, -1);
    assertThat(bytes.header("Content-Type")).isEqualTo("image/png");
  }
}
