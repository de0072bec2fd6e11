import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.model.Pet;
import com.example.webhook.NewPetWebhook;
import com.example.webhook.NoteWebhook;
import com.example.webhook.PetGoneWebhook;
import com.example.webhook.SharedCallback;
import com.example.webhook.SubscribeChangedCallback;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Webhooks {
  private final List<Request> sent = new ArrayList<>();
  private Response answer = Response.empty(204);
  private final Transport receiver =
      request -> {
        sent.add(request);
        return answer;
      };

  @Test
  void sendsWebhooks() throws IOException {
    NewPetWebhook.Input input =
        NewPetWebhook.Input.builder()
            .xSignature("s=1")
            .ids(List.of(1, 2))
            .seen(true)
            .body(new Pet(7, "Rex"))
            .build();
    assertThat(NewPetWebhook.to(receiver).send("/in?key=k", input))
        .isInstanceOf(NewPetWebhook.Answer.NoContent.class);
    Request request = sent.get(0);
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/in");
    assertThat(request.rawQuery()).isEqualTo("key=k&ids=1%7C2");
    assertThat(request.header("X-Signature")).isEqualTo("s=1");
    assertThat(request.header("Cookie")).isEqualTo("seen=true");
    assertThat(request.header("Content-Type")).isEqualTo("application/json");
    assertThat(body(request)).isEqualTo("{\"id\":7,\"name\":\"Rex\"}");
  }

  @Test
  void sendsTextsAndNothing() throws IOException {
    NoteWebhook.to(receiver).send("/", new NoteWebhook.Input("hé"));
    assertThat(body(sent.get(0))).isEqualTo("hé");
    NoteWebhook.to(receiver).send("/", new NoteWebhook.Input(null));
    assertThat(sent.get(1).body().length()).isZero();
    assertThat(sent.get(1).header("Content-Type")).isNull();
    PetGoneWebhook.Answer answer = PetGoneWebhook.to(receiver).send("/", new PetGoneWebhook.Input());
    assertThat(answer).isInstanceOf(PetGoneWebhook.Answer.Undocumented.class);
    assertThat(answer.response().status()).isEqualTo(204);
    assertThat(SharedCallback.to(receiver).send("/", new SharedCallback.Input()))
        .isInstanceOf(SharedCallback.Answer.NoContent.class);
  }

  @Test
  void readsAnswers() throws IOException {
    answer = json(200, "{\"more\":true}");
    assertThat(changed())
        .isInstanceOfSatisfying(
            SubscribeChangedCallback.Answer.Ok.class, ok -> assertThat(ok.body().more()).isTrue());
    assertThat(sent.get(0).method()).isEqualTo("PUT");
    assertThat(sent.get(0).rawQuery()).isEqualTo("since=2026-01-02");
    answer = Response.text(410, "gone").withHeader("X-Why", "moved");
    assertThat(changed())
        .isInstanceOfSatisfying(
            SubscribeChangedCallback.Answer.ClientError.class,
            error -> {
              assertThat(error.body()).isEqualTo("gone");
              assertThat(error.response().header("X-Why")).isEqualTo("moved");
            });
    answer = Response.empty(500);
    assertThat(changed()).isInstanceOf(SubscribeChangedCallback.Answer.Default.class);
    answer = json(200, "{}");
    assertThatThrownBy(this::changed).isInstanceOf(IOException.class).hasMessageContaining("200");
  }

  private SubscribeChangedCallback.Answer changed() throws IOException {
    SubscribeChangedCallback.Input input =
        SubscribeChangedCallback.Input.builder()
            .since(LocalDate.of(2026, 1, 2))
            .body(new Pet(1, "Rex"))
            .build();
    return SubscribeChangedCallback.to(receiver).send("/cb", input);
  }

  private static Response json(int status, String text) {
    return Response.bytes(status, "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String body(Request request) throws IOException {
    return new String(request.body().bytes(1000), StandardCharsets.UTF_8);
  }
}
