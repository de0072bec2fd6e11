import static org.assertj.core.api.Assertions.assertThat;

import com.example.server.OneRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneValue {
  private static final String NULLS =
      "{\"s\":null,\"i\":null,\"lit\":null,\"u\":null,\"b\":null,\"c\":\"fixed\"}";
  private static final String ONES =
      "{\"s\":\"x\",\"i\":1,\"lit\":\"fast\",\"u\":1.5,\"b\":true,\"c\":\"fixed\"}";

  private static InMemoryResponse post(String path, String type, String body) {
    return InMemoryClient.of(
            OneRouter.builder(Layers.builder().build())
                .put((context, input) -> input.body())
                .must((context, input) -> input.body())
                .bare((context, input) -> {})
                .form((context, input) -> {})
                .union((context, input) -> {})
                .build())
        .post(path)
        .body(type, body.getBytes(StandardCharsets.UTF_8))
        .send();
  }

  private static InMemoryResponse json(String path, String body) {
    return post(path, "application/json", body);
  }

  @Test
  void optionalMembersTakeTheValueOrNull() {
    for (String member :
        List.of(
            "\"s\":\"x\"",
            "\"i\":1",
            "\"u\":1",
            "\"n\":1.5",
            "\"b\":false",
            "\"date\":\"2020-01-01\"",
            "\"lit\":\"fast\"",
            "\"ref\":\"only\"",
            "\"all\":true",
            "\"two\":2",
            "\"plain\":1",
            "\"list\":[1,null]",
            "\"s\":null",
            "\"i\":null",
            "\"u\":null",
            "\"n\":null",
            "\"b\":null",
            "\"date\":null",
            "\"lit\":null",
            "\"ref\":null",
            "\"all\":null",
            "\"two\":null")) {
      InMemoryResponse response = json("/things", "{" + member + "}");
      assertThat(response.status()).as(member + response.text()).isEqualTo(200);
      assertThat(response.text()).isEqualTo("{" + member + "}");
    }
  }

  @Test
  void optionalMembersTakeNoOtherValue() {
    for (String member :
        List.of(
            "\"s\":\"y\"",
            "\"i\":2",
            "\"u\":2",
            "\"n\":2",
            "\"b\":true",
            "\"date\":\"2020-01-02\"",
            "\"lit\":\"slow\"",
            "\"ref\":\"other\"",
            "\"all\":false",
            "\"two\":3",
            "\"plain\":2",
            "\"plain\":null",
            "\"list\":[2]")) {
      InMemoryResponse response = json("/things", "{" + member + "}");
      assertThat(response.status()).as(member).isEqualTo(400);
      String pointer = member.substring(1, member.indexOf('"', 1));
      assertThat(response.text()).contains("\"pointer\":\"/" + pointer);
    }
  }

  @Test
  void requiredMembersTakeTheValueOrNull() {
    assertThat(json("/required", NULLS).text()).isEqualTo(NULLS);
    assertThat(json("/required", ONES).text()).isEqualTo(ONES);
  }

  @Test
  void requiredMembersTakeNoOtherValueAndMustBeThere() {
    for (String wrong : List.of("\"s\":\"y\"", "\"i\":2", "\"lit\":\"slow\"", "\"u\":2", "\"b\":false", "\"c\":null")) {
      String name = wrong.substring(0, wrong.indexOf(':') + 1);
      String others = ONES.replaceFirst(name + "[^,}]*", wrong);
      assertThat(json("/required", others).status()).as(others).isEqualTo(400);
      String without = ONES.replaceFirst(",?" + name + "[^,}]*", "").replace("{,", "{");
      assertThat(json("/required", without).status()).as(without).isEqualTo(400);
    }
  }

  @Test
  void bodiesTakeTheValueOrNull() {
    assertThat(json("/body", "\"x\"").status()).isEqualTo(204);
    assertThat(json("/body", "null").status()).isEqualTo(204);
    assertThat(json("/body", "\"y\"").status()).isEqualTo(400);
  }

  @Test
  void formsTakeTheValue() {
    String form = "application/x-www-form-urlencoded";
    assertThat(post("/form", form, "s=x&i=1").status()).isEqualTo(204);
    assertThat(post("/form", form, "s=y").status()).isEqualTo(400);
    assertThat(post("/form", form, "i=2").status()).isEqualTo(400);
  }

  @Test
  void parametersTakeTheValue() {
    assertThat(json("/things?one=x&other=7", "{}").status()).isEqualTo(200);
    assertThat(json("/things?one=y", "{}").status()).isEqualTo(400);
    assertThat(json("/things?other=8", "{}").status()).isEqualTo(400);
  }

  @Test
  void variantsTakeTheValueOrNull() {
    for (String valid : List.of("{\"a\":\"x\"}", "{\"a\":null}", "{\"b\":1}", "{\"b\":null}")) {
      assertThat(json("/union", valid).status()).as(valid).isEqualTo(204);
    }
    for (String invalid : List.of("{\"a\":\"y\"}", "{\"b\":2}", "{}")) {
      assertThat(json("/union", invalid).status()).as(invalid).isEqualTo(400);
    }
  }
}
