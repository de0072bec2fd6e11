import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Branches;
import com.example.api.DefaultApi;
import com.example.api.Lines;
import com.example.api.Payloads;
import com.example.api.SendLines;
import com.example.api.SendSequence;
import com.example.api.Sequence;
import com.example.api.Texts;
import com.example.model.Entry;
import com.example.server.ItemsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemSchemas implements DefaultApi {
  private static final List<Entry> ENTRIES = List.of(new Entry(1), new Entry(2));
  private final InMemoryClient client =
      InMemoryClient.of(ItemsRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Events<Entry> lines(Context context, Lines.Input input) {
    return Events.of(ENTRIES);
  }

  @Override
  public Events<Entry> sequence(Context context, Sequence.Input input) {
    return Events.of(ENTRIES);
  }

  @Override
  public Events<Entry> events(Context context, com.example.api.Events.Input input) {
    return sink -> sink.send(Event.of(new Entry(7)).name("made").id("7"));
  }

  @Override
  public Events<String> texts(Context context, Texts.Input input) {
    return Events.of(List.of("plain"));
  }

  @Override
  public Events<Entry> payloads(Context context, Payloads.Input input) {
    return Events.of(ENTRIES);
  }

  @Override
  public Events<String> branches(Context context, Branches.Input input) {
    return Events.of(List.of());
  }

  @Override
  public long sendLines(Context context, SendLines.Input input) {
    return sum(input.body());
  }

  @Override
  public long sendSequence(Context context, SendSequence.Input input) {
    return sum(input.body());
  }

  private static long sum(Items<Entry> items) {
    long sum = 0;
    while (items.hasNext()) {
      sum += items.next().n();
    }
    return sum;
  }

  @Test
  void sendsItems() {
    assertThat(client.get("/lines").send().text()).isEqualTo("{\"n\":1}\n{\"n\":2}\n");
    InMemoryResponse sequence = client.get("/sequence").send();
    assertThat(sequence.header("Content-Type")).isEqualTo("application/json-seq");
    assertThat(sequence.text()).isEqualTo("\u001e{\"n\":1}\n\u001e{\"n\":2}\n");
    assertThat(client.get("/events").send().text())
        .isEqualTo("event: made\nid: 7\ndata: {\"n\":7}\n\n");
    assertThat(client.get("/texts").send().text()).isEqualTo("data: plain\n\n");
    assertThat(client.get("/payloads").send().text())
        .isEqualTo("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n");
  }

  @Test
  void readsItems() {
    assertThat(post("/lines", "application/x-ndjson", "{\"n\":1}\n{\"n\":2}").text()).isEqualTo("3");
    String type = "application/geo+json-seq";
    assertThat(post("/sequence", type, "\u001e{\"n\":\n1}\n\u001e{\"n\":4}\n").text())
        .isEqualTo("5");
    InMemoryResponse wrong = post("/sequence", type, "\u001e{\"n\":1}\n\u001e{\"n\":-1}\n");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("\"pointer\":\"/1/n\",\"keyword\":\"minimum\"");
  }

  private InMemoryResponse post(String target, String type, String text) {
    return client.post(target).body(type, text.getBytes()).send();
  }
}
