import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Download;
import com.example.api.Get;
import com.example.api.Numbers;
import com.example.api.Put;
import com.example.api.Tick;
import com.example.api.Upload;
import com.example.api.Watch;
import com.example.model.Change;
import com.example.server.StreamsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Events;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Streams implements DefaultApi {
  private final List<Change> changes = new ArrayList<>(List.of(new Change(1, "a"), new Change(2, null)));
  private byte[] picture = {};
  private final InMemoryClient client =
      InMemoryClient.of(StreamsRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Events<Change> watch(Context context, Watch.Input input) {
    if (changes.isEmpty()) {
      throw ServiceException.of(ErrorCategory.NOT_FOUND, "Nothing.").build();
    }
    String last = context.request().header("Last-Event-ID");
    return sink -> {
      for (Change change : changes) {
        if (last == null || change.id() > Integer.parseInt(last)) {
          sink.send(Event.of(change).id("" + change.id()));
        }
      }
    };
  }

  @Override
  public Events<String> tick(Context context, Tick.Input input) {
    return Events.of(List.of("one", "two\nlines"));
  }

  @Override
  public Download.Result download(Context context, Download.Input input) {
    return new Download.Result.Ok(Events.of(changes), changes.size());
  }

  @Override
  public void upload(Context context, Upload.Input input) throws IOException {
    changes.clear();
    input.body().forEachRemaining(changes::add);
  }

  @Override
  public long numbers(Context context, Numbers.Input input) {
    long sum = 0;
    while (input.body() != null && input.body().hasNext()) {
      sum += input.body().next().stream().mapToLong(Long::longValue).sum();
    }
    return sum;
  }

  @Override
  public void put(Context context, Put.Input input) throws IOException {
    picture = input.body().readAll(100);
  }

  @Override
  public ByteSource get(Context context, Get.Input input) {
    return ByteSource.of(picture).tag("p" + picture.length);
  }

  @Test
  void sendsEvents() {
    InMemoryResponse answer = client.get("/events").send();
    assertThat(answer.header("Content-Type")).isEqualTo("text/event-stream");
    assertThat(answer.text())
        .isEqualTo("id: 1\ndata: {\"id\":1,\"what\":\"a\"}\n\nid: 2\ndata: {\"id\":2}\n\n");
    assertThat(client.get("/events").header("Last-Event-ID", "1").send().text())
        .isEqualTo("id: 2\ndata: {\"id\":2}\n\n");
    changes.clear();
    assertThat(client.get("/events").send().status()).isEqualTo(404);
  }

  @Test
  void sendsTexts() {
    assertThat(client.get("/ticks").send().text())
        .isEqualTo("data: one\n\ndata: two\ndata: lines\n\n");
  }

  @Test
  void sendsLines() {
    InMemoryResponse answer = client.get("/changes").send();
    assertThat(answer.header("Content-Type")).isEqualTo("application/jsonl");
    assertThat(answer.header("X-Total")).isEqualTo("2");
    assertThat(answer.text()).isEqualTo("{\"id\":1,\"what\":\"a\"}\n{\"id\":2}\n");
  }

  @Test
  void checksLines() {
    assertThat(lines("{\"id\":7}\n\n{\"id\":8}").status()).isEqualTo(204);
    assertThat(changes).extracting(Change::id).containsExactly(7, 8);
    InMemoryResponse wrong = lines("{\"id\":7}\n{\"id\":0}\n");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("\"pointer\":\"/1/id\",\"keyword\":\"minimum\"");
    assertThat(lines("nonsense").status()).isEqualTo(400);
    assertThat(client.post("/changes").json("{}").send().status()).isEqualTo(415);
  }

  private InMemoryResponse lines(String text) {
    return client.post("/changes").body("application/x-ndjson", text.getBytes()).send();
  }

  @Test
  void readsLinesOfLists() {
    byte[] lines = "[1,2]\n[]\n[3]".getBytes();
    assertThat(client.post("/numbers").body("application/jsonl", lines).send().text())
        .isEqualTo("6");
    assertThat(client.post("/numbers").send().text()).isEqualTo("0");
  }

  @Test
  void passesBytesOn() {
    byte[] bytes = {1, 2, 3, 4};
    assertThat(client.put("/picture").body("image/png", bytes).send().status()).isEqualTo(204);
    assertThat(client.get("/picture").send().bytes()).isEqualTo(bytes);
    InMemoryResponse part = client.get("/picture").header("Range", "bytes=1-2").send();
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.bytes()).containsExactly(2, 3);
    assertThat(client.get("/picture").header("If-None-Match", "\"p4\"").send().status())
        .isEqualTo(304);
  }
}
