import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.CopiesApi;
import com.example.api.Copy;
import com.example.api.Create;
import com.example.api.FilesApi;
import com.example.api.LockFilesByName;
import com.example.api.Search;
import com.example.model.File;
import com.example.model.Other;
import com.example.model.Text;
import com.example.server.FilesRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApi32 implements FilesApi, CopiesApi {
  private final List<File> files = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final InMemoryClient client =
      InMemoryClient.of(
          FilesRouter.builder(Layers.builder().build()).files(this).copies(this).build());

  @Override
  public List<File> search(Context context, Search.Input input) {
    return files.stream().filter(f -> f.name().startsWith(input.body().prefix())).toList();
  }

  @Override
  public void create(Context context, Create.Input input) {
    files.add(input.body());
  }

  @Override
  public void copy(Context context, Copy.Input input) {
    done.add("copy " + input.name() + " to " + input.destination());
  }

  @Override
  public void lockFilesByName(Context context, LockFilesByName.Input input) {
    done.add("lock " + input.name());
  }

  @Test
  void takesQueries() {
    make("{\"name\":\"ab\",\"content\":{\"kind\":\"text\",\"text\":\"x\"}}");
    make("{\"name\":\"b\",\"content\":{\"kind\":\"zip\",\"bytes\":3}}");
    InMemoryResponse found = client.request("QUERY", "/files").json("{\"prefix\":\"a\"}").send();
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.text()).contains("\"ab\"").doesNotContain("zip");
    assertThat(client.request("QUERY", "/files").json("{\"prefix\":\"\"}").send().status())
        .isEqualTo(400);
    assertThat(client.request("QUERY", "/files").send().status()).isEqualTo(400);
  }

  @Test
  void takesOtherMethods() {
    assertThat(client.request("COPY", "/files/a").header("Destination", "b").send().status())
        .isEqualTo(201);
    assertThat(client.request("COPY", "/files/a").send().status()).isEqualTo(400);
    assertThat(client.request("LOCK", "/files/a").send().status()).isEqualTo(204);
    assertThat(done).containsExactly("copy a to b", "lock a");
  }

  @Test
  void saysWhichMethodsThereAre() {
    InMemoryResponse other = client.get("/files").send();
    assertThat(other.status()).isEqualTo(405);
    assertThat(other.header("Allow")).isEqualTo("OPTIONS, POST, QUERY");
    assertThat(client.request("copy", "/files/a").send().status()).isEqualTo(405);
    assertThat(client.request("OPTIONS", "/files/a").send().header("Allow"))
        .isEqualTo("COPY, LOCK, OPTIONS");
  }

  @Test
  void takesOtherTagsForTheDefault() {
    make("{\"name\":\"a\",\"content\":{\"kind\":\"text\",\"text\":\"x\"}}");
    make("{\"name\":\"b\",\"content\":{\"kind\":\"zip\",\"bytes\":3}}");
    make("{\"name\":\"c\",\"content\":{\"bytes\":4}}");
    assertThat(files.get(0).content()).isInstanceOf(Text.class);
    assertThat(files.get(1).content()).isInstanceOf(Other.class);
    assertThat(files.get(2).content()).isInstanceOf(Other.class);
  }

  private void make(String json) {
    assertThat(client.post("/files").json(json).send().status()).isEqualTo(204);
  }
}
