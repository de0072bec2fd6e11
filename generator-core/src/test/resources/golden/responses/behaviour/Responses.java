import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.DefaultProblemException;
import com.example.api.DeleteThing;
import com.example.api.GetThing;
import com.example.api.GetThing.Result;
import com.example.api.GoneException;
import com.example.api.Negotiate;
import com.example.api.NotFoundProblemException;
import com.example.api.PutThing;
import com.example.api.ServerErrorProblemException;
import com.example.model.Problem;
import com.example.model.Thing;
import com.example.server.AnswersRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Responses implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(AnswersRouter.builder(Layers.builder().errorMapper((failure, context) -> null).build()).defaultApi(this).build());

  @Override
  public Result getThing(Context context, GetThing.Input input) {
    return switch (input.id()) {
      case 1 -> new Result.Ok(new Thing(1), "\"v1\"", 5, List.of("a", "b"));
      case 2 -> new Result.Ok(new Thing(2), "\"v2\"", null, null);
      case 3 -> new Result.Redirection(302, "/things/1");
      case 4 -> throw new NotFoundProblemException(new Problem("no 4"));
      case 5 -> throw new GoneException();
      case 6 -> throw new ServerErrorProblemException(503, new Problem("busy"));
      default -> throw new DefaultProblemException(418, new Problem("teapot"));
    };
  }

  @Override
  public void deleteThing(Context context, DeleteThing.Input input) {}

  @Override
  public Thing putThing(Context context, PutThing.Input input) {
    return new Thing(input.id());
  }

  @Override
  public Thing negotiate(Context context, Negotiate.Input input) {
    return new Thing(1);
  }

  @Test
  void answersInTheJsonThatIsLikedBest() {
    assertThat(negotiated("*/*")).isEqualTo("application/json");
    assertThat(negotiated("application/vnd.thing+json")).isEqualTo("application/vnd.thing+json");
    assertThat(negotiated("application/json;q=0.5, application/vnd.thing+json;q=0.9"))
        .isEqualTo("application/vnd.thing+json");
    assertThat(client.get("/negotiated").header("Accept", "text/html").send().status())
        .isEqualTo(406);
  }

  private @Nullable String negotiated(String accept) {
    return client.get("/negotiated").header("Accept", accept).send().header("Content-Type");
  }

  @Test
  void answersWithBodyAndHeaders() {
    InMemoryResponse response = client.get("/things/1").send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo("{\"id\":1}");
    assertThat(response.header("ETag")).isEqualTo("\"v1\"");
    assertThat(response.header("X-Remaining")).isEqualTo("5");
    assertThat(response.header("X-Labels")).isEqualTo("a,b");
  }

  @Test
  void leavesOptionalHeadersOut() {
    InMemoryResponse response = client.get("/things/2").send();

    assertThat(response.header("ETag")).isEqualTo("\"v2\"");
    assertThat(response.header("X-Remaining")).isNull();
  }

  @Test
  void answersWithAnyStatusOfARange() {
    InMemoryResponse response = client.get("/things/3").send();

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.header("Location")).isEqualTo("/things/1");
  }

  @Test
  void answersWithDocumentedErrors() {
    assertThat(client.get("/things/4").send()).hasToString("404 {\"message\":\"no 4\"}");
    assertThat(client.get("/things/5").send().status()).isEqualTo(410);
    assertThat(client.get("/things/6").send()).hasToString("503 {\"message\":\"busy\"}");
    assertThat(client.get("/things/7").send()).hasToString("418 {\"message\":\"teapot\"}");
  }

  @Test
  void answersWithNothing() {
    assertThat(client.delete("/things/1").send()).hasToString("204 ");
  }

  @Test
  void takesDefaultForSuccessWhereNothingElseIs() {
    assertThat(client.put("/things/9").send()).hasToString("200 {\"id\":9}");
  }
}
