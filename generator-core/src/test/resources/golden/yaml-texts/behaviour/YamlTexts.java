import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.V;
import com.example.server.YnRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTexts {
  private V.Input seen;

  private int get(String query) {
    return InMemoryClient.of(
            YnRouter.builder(Layers.builder().build())
                .v((context, input) -> seen = input)
                .required((context, input) -> {})
                .build())
        .get("/v?" + query)
        .send()
        .status();
  }

  @Test
  void bareScalarsAreTheTextsThatStandThere() {
    for (String text :
        List.of(
            "1.0", "1", "1.10", "2", "007", "0x1F", "0o17", "1e3", "%2B5", "-0", ".5", "1_000",
            "true", "False", "q")) {
      assertThat(get("v=" + text)).as(text).isEqualTo(204);
    }
    for (String text : List.of("7", "31", "15", "5", "0.5", "false", "1.1", "1000")) {
      assertThat(get("v=" + text)).as(text).isEqualTo(400);
    }
    assertThat(get("one=007")).isEqualTo(204);
    assertThat(get("one=7")).isEqualTo(400);
  }

  @Test
  void alternativesToo() {
    assertThat(get("either=1.0")).isEqualTo(204);
    assertThat(get("either=0x10")).isEqualTo(204);
    assertThat(get("either=1")).isEqualTo(400);
    assertThat(get("either=16")).isEqualTo(400);
  }

  @Test
  void namesOfRequiredMembersToo() {
    InMemoryClient client =
        InMemoryClient.of(
            YnRouter.builder(Layers.builder().build())
                .v((context, input) -> {})
                .required((context, input) -> {})
                .build());
    assertThat(client.post("/required").json("{}").send().status()).isEqualTo(400);
    assertThat(client.post("/required").json("{\"404\":\"a\"}").send().status()).isEqualTo(204);
    for (String both : List.of("\"1.10\"", "10")) {
      String body = "{\"404\":\"a\",\"both\":" + both + "}";
      assertThat(client.post("/required").json(body).send().status()).as(body).isEqualTo(204);
    }
    String number = "{\"404\":\"a\",\"both\":1.10}";
    assertThat(client.post("/required").json(number).send().status()).isEqualTo(400);
  }

  @Test
  void patternsToo() {
    assertThat(get("pattern=a0x1Fb")).isEqualTo(204);
    assertThat(get("pattern=31")).isEqualTo(400);
  }

  @Test
  void defaultsToo() {
    assertThat(get("v=q")).isEqualTo(204);
    assertThat(seen.zip()).isEqualTo("01234");
    assertThat(seen.flag()).isEqualTo("True");
    assertThat(seen.map()).isEqualTo(Map.of("a", "0x2"));
    assertThat(seen.list().toString()).isEqualTo("[VALUE_1_10]");
  }
}
