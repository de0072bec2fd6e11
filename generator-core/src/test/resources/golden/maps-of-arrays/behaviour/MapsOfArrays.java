import static org.assertj.core.api.Assertions.assertThat;

import com.example.server.DeepRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapsOfArrays {
  private Object seen;

  private InMemoryClient client() {
    return InMemoryClient.of(
        DeepRouter.builder(Layers.builder().build())
            .q((context, input) -> seen = List.of(String.valueOf(input.m()), String.valueOf(input.n()), String.valueOf(input.d()), String.valueOf(input.s())))
            .e((context, input) -> seen = input.rest())
            .f((context, input) -> seen = input.body().additionalProperties())
            .g((context, input) -> seen = input.body().deep())
            .h((context, input) -> seen = input.body())
            .i((context, input) -> seen = input.body())
            .build());
  }

  private Object get(String target) {
    InMemoryResponse response = client().get(target).send();
    assertThat(response.status()).as(response.text()).isEqualTo(204);
    return seen;
  }

  private Object form(String path, String body) {
    InMemoryResponse response =
        client().post(path).form(body).send();
    assertThat(response.status()).as(response.text()).isEqualTo(204);
    return seen;
  }

  @Test
  void deepObjectsTakeOneValueAsAnArrayOfOne() {
    assertThat(get("/q?m%5Bx%5D=1").toString()).contains("{x=[1]}");
    assertThat(get("/q?m%5Bx%5D=1&m%5Bx%5D=2&m%5By%5D=3").toString()).contains("{x=[1, 2], y=[3]}");
    assertThat(get("/q?n%5Bx%5D=1").toString()).contains("{x=[1]}");
  }

  @Test
  void whatIsDeclaredKeepsItsOwnShape() {
    assertThat(get("/q?d%5Bsize%5D=2&d%5Btags%5D=a&d%5Bmore%5D=b").toString())
        .contains("size=2")
        .contains("tags=[a]")
        .contains("{more=[b]}");
  }

  @Test
  void mapsOfStringsTakeNoArray() {
    assertThat(get("/q?s%5Bx%5D=1").toString()).contains("{x=1}");
    assertThat(client().get("/q?s%5Bx%5D=1&s%5Bx%5D=2").send().status()).isEqualTo(400);
  }

  @Test
  void explodedObjectsTakeOneValueAsAnArrayOfOne() {
    assertThat(get("/e?rest=1")).isEqualTo(Map.of("rest", List.of("1")));
    assertThat(get("/e?x=1&y=2&x=3")).isEqualTo(Map.of("x", List.of("1", "3"), "y", List.of("2")));
  }

  @Test
  void formsTakeOneValueAndSeveral() {
    assertThat(form("/f", "x=a")).isEqualTo(Map.of("x", List.of("a")));
    assertThat(form("/f", "x=a&t=0&plain=1&x=b")).isEqualTo(Map.of("x", List.of("a", "b")));
    assertThat(form("/h", "x=1")).isEqualTo(Map.of("x", List.of(1L)));
    assertThat(form("/g", "deep%5Bx%5D=1").toString()).contains("{x=[1]}");
    assertThat(form("/g", "deep%5Bx%5D=1&deep%5Bx%5D=2").toString()).contains("{x=[1, 2]}");
  }

  @Test
  void theOnlyOpenObjectOfAFormTakesTheFieldsThatNothingElseClaims() {
    assertThat(form("/i", "n=1&x=2&deep%5By%5D=3&a=4&b=5&a=6").toString())
        .contains("n=1")
        .contains("x=2")
        .contains("y=3")
        .contains("{a=[4, 6], b=[5]}");
    assertThat(form("/i", "open%5Ba%5D=1").toString()).contains("{a=[1]}");
    assertThat(form("/i", "n=1").toString()).contains("open=null");
  }
}
