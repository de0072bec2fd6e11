import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.HeadThings;
import com.example.api.More;
import com.example.api.NotFoundProblemException;
import com.example.api.ServerErrorProblemException;
import com.example.api.Things;
import com.example.api.TooManyRequestsException;
import com.example.model.Problem;
import com.example.server.ErrorsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorAnswers implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(
          ErrorsRouter.builder(
                  Layers.builder().errorMapper((failure, context) -> null).build())
              .defaultApi(this)
              .build());

  @Override
  public Things.Result things(Context context, Things.Input input) {
    switch (String.valueOf(input.what())) {
      case "404":
        throw new NotFoundProblemException(new Problem("none"));
      case "429":
        throw new TooManyRequestsException().withRetryAfter(3).withXLimits(List.of(1L, 2L));
      case "503":
        throw new ServerErrorProblemException(503, new Problem("down")).withXCode("c1");
      default:
        return new Things.Result.Ok(
            "x",
            new com.example.model.ThingsResponse200XFilter(1, "z"),
            new com.example.model.ThingsResponse200XJson("é"),
            List.of("a=1", "b=2"));
    }
  }

  @Override
  public HeadThings.Result headThings(Context context, HeadThings.Input input) {
    return new HeadThings.Result.Ok(12);
  }

  @Override
  public void more(Context context, More.Input input) {
    throw new TooManyRequestsException().withXReset(LocalDate.of(2026, 1, 2));
  }

  @Test
  void sendsHeadersWithErrors() {
    InMemoryResponse fast = client.get("/things?what=429").send();
    assertThat(fast.status()).isEqualTo(429);
    assertThat(fast.header("Retry-After")).isEqualTo("3");
    assertThat(fast.header("X-Limits")).isEqualTo("1,2");
    assertThat(client.get("/more").send().header("X-Reset")).isEqualTo("2026-01-02");
    InMemoryResponse down = client.get("/things?what=503").send();
    assertThat(down.status()).isEqualTo(503);
    assertThat(down.header("X-Code")).isEqualTo("c1");
    assertThat(down.text()).isEqualTo("{\"message\":\"down\"}");
  }

  @Test
  void letsCallersChooseTheTypeOfErrors() {
    assertThat(notFound(null)).isEqualTo("application/problem+json");
    assertThat(notFound("application/json")).isEqualTo("application/json");
    assertThat(notFound("application/problem+json;q=0.1, */*;q=0.2"))
        .isEqualTo("application/json");
    assertThat(client.get("/things?what=404").send().header("Vary")).contains("Accept");
  }

  private String notFound(String accept) {
    var request = client.get("/things?what=404");
    // The success is JSON, so that what asks for nothing else is not acceptable at all.
    var asked = accept == null ? request : request.header("Accept", accept);
    InMemoryResponse answer = asked.send();
    assertThat(answer.status()).isEqualTo(404);
    return answer.header("Content-Type");
  }

  @Test
  void spellsHeaders() {
    InMemoryResponse answer = client.get("/things").send();
    assertThat(answer.header("X-Filter")).isEqualTo("a=1,b=z");
    assertThat(answer.header("X-Json")).isEqualTo("{\"t\":\"\\u00e9\"}");
    assertThat(answer.headers("Set-Cookie")).containsExactly("a=1", "b=2");
  }

  @Test
  void answersHead() {
    InMemoryResponse head = client.request("HEAD", "/things").send();
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("X-Total")).isEqualTo("12");
    assertThat(client.request("HEAD", "/more").send().status()).isEqualTo(429);
  }
}
