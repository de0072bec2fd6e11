import static org.assertj.core.api.Assertions.assertThat;

import com.example.server.LedgerRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class SharedPaths {
  private String called = "";

  private InMemoryClient client() {
    return InMemoryClient.of(
        LedgerRouter.builder(Layers.builder().build())
            .byNumber((context, input) -> called = "number " + input.number())
            .byId((context, input) -> called = "id " + input.id())
            .byState((context, input) -> called = "state " + input.which())
            .remove((context, input) -> called = "remove " + input.id())
            .aws((context, input) -> called = "aws " + input.aws())
            .cert((context, input) -> called = "cert " + input.cert())
            .journal((context, input) -> called = "journal " + input.id())
            .journalsOf((context, input) -> called = "journals of " + input.on())
            .build());
  }

  private String get(String path) {
    called = "";
    InMemoryResponse response = client().get(path).send();
    return response.status() == 204 ? called : response.text();
  }

  private String login(String path) {
    client().post(path).send();
    return called;
  }

  @Test
  void theMostParticularOneThatTakesTheValueIsMeant() {
    String id = "0b4f6f3c-8a3e-4d5e-9c1a-3f2b1a0c9d8e";
    assertThat(get("/contacts/" + id)).isEqualTo("id " + id);
    assertThat(get("/contacts/ACTIVE")).isEqualTo("state ACTIVE");
    assertThat(get("/contacts/%41CTIVE")).isEqualTo("state ACTIVE");
    assertThat(get("/contacts/active")).isEqualTo("number active");
    assertThat(get("/journals/17.json")).isEqualTo("journal 17");
    assertThat(get("/journals/2026-12-01.json")).isEqualTo("journals of 2026-12-01");
  }

  @Test
  void aDefaultMeansTheOperationThatDeclaresIt() {
    assertThat(login("/auth/a%20b/login")).isEqualTo("cert a b");
    assertThat(login("/auth/aws/login")).isEqualTo("aws aws");
    assertThat(login("/auth/other/login")).isEqualTo("aws other");
  }

  @Test
  void whatNoneTakesIsRefusedByTheFirst() {
    assertThat(get("/journals/x.json")).contains("\"status\":400").contains("journalsOf");
  }

  @Test
  void otherMethodsAreAsEver() {
    assertThat(client().post("/contacts/a").send().header("Allow"))
        .isEqualTo("DELETE, GET, HEAD, OPTIONS");
    assertThat(client().request("HEAD", "/contacts/ACTIVE").send().status()).isEqualTo(204);
    assertThat(called).isEqualTo("state ACTIVE");
  }
}
