import static org.assertj.core.api.Assertions.assertThat;

import com.example.model.M;
import com.example.server.PathsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathStyles {
  private Object label;
  private Object matrix;

  private InMemoryClient client() {
    return InMemoryClient.of(
        PathsRouter.builder(Layers.builder().build())
            .styles((context, input) -> see(input.label(), input.matrix()))
            .plain((context, input) -> see(input.label(), input.matrix()))
            .lists((context, input) -> see(input.label(), input.matrix()))
            .named((context, input) -> see("", input.fär()))
            .media((context, input) -> new M("b"))
            .picture((context, input) -> ByteSource.of(new byte[] {1}))
            .page((context, input) -> ByteSource.of(new byte[] {65}))
            .one((context, input) -> new M("b"))
            .build());
  }

  private void see(Object label, Object matrix) {
    this.label = label;
    this.matrix = matrix;
  }

  private int get(String path) {
    return client().get(path).send().status();
  }

  @Test
  void prefixesAreTakenOff() {
    assertThat(get("/m/.a.b/;x=1;y=2")).isEqualTo(204);
    assertThat(label).isEqualTo(List.of("a", "b"));
    assertThat(matrix).isEqualTo(Map.of("x", 1L, "y", 2L));
    assertThat(get("/n/.a/;matrix=v")).isEqualTo(204);
    assertThat(label).isEqualTo("a");
    assertThat(matrix).isEqualTo("v");
    assertThat(get("/n/./;matrix")).isEqualTo(204);
    assertThat(label).isEqualTo("");
    assertThat(matrix).isEqualTo("");
    assertThat(get("/o/.x,1,y,2/;matrix=a;matrix=b")).isEqualTo(204);
    assertThat(label).isEqualTo(Map.of("x", 1L, "y", 2L));
    assertThat(matrix).isEqualTo(List.of("a", "b"));
  }

  @Test
  void emptyItemsHaveNoSignAndCommasAreTexts() {
    assertThat(get("/o/.x,1/;matrix;matrix=a,b;matrix=")).isEqualTo(204);
    assertThat(matrix).isEqualTo(List.of("", "a,b", ""));
  }

  @Test
  void namesMayBePercentEncoded() {
    assertThat(get("/p/;f%C3%A4r=a")).isEqualTo(204);
    assertThat(matrix).isEqualTo("a");
  }

  @Test
  void whatHasNoPrefixIsRefused() {
    for (String path :
        List.of(
            "/m/a/;x=1", "/m/.a/x=1", "/n/v/;matrix=v", "/n/.v/matrix=v", "/n/.v/v", "/o/x,1/;matrix=a",
            "/o/.x,1/matrix=a")) {
      InMemoryResponse response = client().get(path).send();
      assertThat(response.status()).as(path).isEqualTo(400);
      assertThat(response.text()).contains("does not start with");
    }
  }

  @Test
  void anAnswerChosenByAcceptSaysSo() {
    InMemoryResponse hal = client().get("/media").header("Accept", "application/hal+json").send();
    assertThat(hal.header("Content-Type")).isEqualTo("application/hal+json");
    assertThat(hal.header("Vary")).isEqualTo("Accept");
    assertThat(client().get("/media").send().header("Vary")).isEqualTo("Accept");
    InMemoryResponse none = client().get("/media").header("Accept", "text/html").send();
    assertThat(none.status()).isEqualTo(406);
    assertThat(none.header("Vary")).isEqualTo("Accept");
    assertThat(client().post("/media").send().header("Vary")).isNull();
  }

  @Test
  void bytesOfARangeMayBeAskedForByEachOfItsTypes() {
    for (String accept : List.of("image/png", "image/*", "*/*")) {
      InMemoryResponse answer = client().get("/picture").header("Accept", accept).send();
      assertThat(answer.status()).as(accept).isEqualTo(200);
    }
    assertThat(client().get("/picture").header("Accept", "text/html").send().status()).isEqualTo(406);
    assertThat(client().get("/page").send().header("Content-Type")).startsWith("text/plain");
  }
}
