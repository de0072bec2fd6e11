import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.api.ClientErrorErrException;
import com.example.api.DefaultErrException;
import com.example.api.None;
import com.example.api.Only;
import com.example.api.Start;
import com.example.model.Err;
import com.example.model.Job;
import com.example.server.StatusesRouter;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class Statuses {
  private static InMemoryClient client(int status) {
    return InMemoryClient.of(
        StatusesRouter.builder(Layers.builder().errorMapper((failure, context) -> null).build())
            .start((context, input) -> new Start.Result.Success(status, new Job("1")))
            .only((context, input) -> new Only.Result.Success(status, new Job("1")))
            .none((context, input) -> new None.Result.Success(status))
            .build());
  }

  @Test
  void aRangeAloneLetsTheHandlerChoose() {
    assertThat(client(202).get("/only").send().status()).isEqualTo(202);
    assertThat(client(200).get("/only").send().text()).isEqualTo("{\"id\":\"1\"}");
    assertThat(client(205).get("/none").send().status()).isEqualTo(205);
  }

  @Test
  void aStatusOutsideItsRangeIsAFaultOfTheHandler() {
    assertThat(client(404).get("/only").send().status()).isEqualTo(500);
    assertThat(client(404).post("/jobs").send().status()).isEqualTo(500);
    assertThatThrownBy(() -> new Start.Result.Success(300, new Job("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the status must be 200 to 299, was 300");
    assertThatThrownBy(() -> new ClientErrorErrException(500, new Err(1L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the status must be 400 to 499, was 500");
    assertThatThrownBy(() -> new DefaultErrException(200, new Err(1L)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void layersAnswerWithTheContractsBodiesByAMapper() {
    Layers layers =
        Layers.builder()
            .errorMapper(
                (failure, context) ->
                    failure instanceof ServiceException known
                            && !(failure instanceof DocumentedException)
                        ? new DefaultErrException(known.status(), new Err((long) known.status()))
                        : null)
            .build();
    InMemoryClient client =
        InMemoryClient.of(
            StatusesRouter.builder(layers)
                .start((context, input) -> new Start.Result.NoContent())
                .only((context, input) -> new Only.Result.Success(200, new Job("1")))
                .none((context, input) -> new None.Result.Success(200))
                .build());
    InMemoryResponse refused = client.post("/jobs").header("Accept", "text/html").send();
    assertThat(refused.status()).isEqualTo(406);
    assertThat(refused.header("Content-Type")).isEqualTo("application/json");
    assertThat(refused.text()).isEqualTo("{\"code\":406}");
  }

  @Test
  void aStartWithoutMapperIsRefused() {
    assertThatThrownBy(
            () ->
                StatusesRouter.builder(Layers.builder().build())
                    .start((context, input) -> new Start.Result.NoContent())
                    .only((context, input) -> new Only.Result.Success(200, new Job("1")))
                    .none((context, input) -> new None.Result.Success(200))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("for the status 406 of Statuses.start")
        .hasMessageContaining("errorMapper(");
  }

  @Test
  void anExplicitCodeWinsOverTheRange() {
    assertThat(client(202).post("/jobs").send().status()).isEqualTo(202);
    assertThatThrownBy(() -> new Start.Result.Success(201, new Job("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("describes the status 201 apart");
  }
}
