import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Patch;
import com.example.api.Ranges;
import com.example.api.Send;
import com.example.model.Pet;
import com.example.server.BodyTypesRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTypes implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(BodyTypesRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public String send(Context context, Send.Input input) throws IOException {
    Send.Body body = input.body();
    if (body == null) {
      return "none";
    } else if (body instanceof Send.Body.ApplicationJson json) {
      return "pet " + json.value().name();
    } else if (body instanceof Send.Body.TextCsv csv) {
      return "csv " + csv.value();
    } else if (body instanceof Send.Body.ApplicationVndNamesJson names) {
      return "names " + names.value();
    } else if (body instanceof Send.Body.Bytes bytes) {
      return "bytes " + bytes.value().readAll(100).length;
    } else if (body instanceof Send.Body.MultipartFormData form) {
      return "form " + form.value().name() + form.value().file().content().readAll(100).length;
    } else if (body instanceof Send.Body.ApplicationXNdjson lines) {
      StringBuilder names = new StringBuilder("lines");
      lines.value().forEachRemaining(pet -> names.append(' ').append(pet.name()));
      return names.toString();
    }
    throw new AssertionError(body);
  }

  @Override
  public String ranges(Context context, Ranges.Input input) throws IOException {
    Ranges.Body body = input.body();
    if (body instanceof Ranges.Body.TextPlain text) {
      return "text " + text.value();
    } else if (body instanceof Ranges.Body.Application pet) {
      return "pet " + pet.value().name();
    }
    return "bytes " + ((Ranges.Body.Bytes) body).value().readAll(100).length;
  }

  @Override
  public String patch(Context context, Patch.Input input) {
    Patch.Body body = input.body();
    if (body instanceof Patch.Body.ApplicationJson json) {
      return "" + json.value();
    }
    Patch.Body.ApplicationMergePatchJson patch = (Patch.Body.ApplicationMergePatchJson) body;
    return patch.value() == null ? "nil" : patch.value().name();
  }

  private InMemoryResponse post(String path, String type, String text) {
    return client.post(path).body(type, text.getBytes(StandardCharsets.UTF_8)).send();
  }

  private String sent(String type, String text) {
    return post("/send", type, text).text();
  }

  @Test
  void theMediaTypeDecides() {
    assertThat(sent("application/json", "{\"name\":\"a\"}")).isEqualTo("pet a");
    assertThat(sent("application/x-www-form-urlencoded", "name=b&age=1")).isEqualTo("pet b");
    assertThat(sent("text/csv; charset=utf-8", "a,b")).isEqualTo("csv a,b");
    assertThat(sent("application/vnd.names+json", "[\"x\"]")).isEqualTo("names [x]");
    assertThat(sent("application/octet-stream", "123")).isEqualTo("bytes 3");
    assertThat(sent("application/x-ndjson", "{\"name\":\"a\"}\n{\"name\":\"b\"}"))
        .isEqualTo("lines a b");
    String file = "--x\r\nContent-Disposition: form-data; name=file\r\n\r\n12\r\n--x--";
    assertThat(sent("multipart/form-data; boundary=x", file)).isEqualTo("form null2");
    assertThat(client.post("/send").send().text()).isEqualTo("none");
    assertThat(sent("application/xml", "<Pet><name>c</name></Pet>")).isEqualTo("pet c");
    assertThat(post("/send", "application/pdf", "x").status()).isEqualTo(415);
  }

  @Test
  void eachIsCheckedByItsSchema() {
    assertThat(sent("application/json", "{}")).contains("required");
    assertThat(sent("application/json", "nonsense")).contains("\"status\":400");
    assertThat(sent("text/csv", "a")).contains("minLength");
    assertThat(sent("application/vnd.names+json", "[1]")).contains("\"pointer\":\"/0\"");
    assertThat(sent("application/x-ndjson", "{}")).contains("\"pointer\":\"/0\"");
    String none = "--x\r\nContent-Disposition: form-data; name=name\r\n\r\n12\r\n--x--";
    assertThat(sent("multipart/form-data; boundary=x", none)).contains("required");
  }

  @Test
  void theMostSpecificRangeApplies() {
    assertThat(post("/ranges", "text/plain", "a").text()).isEqualTo("text a");
    assertThat(post("/ranges", "text/csv", "a").text()).isEqualTo("bytes 1");
    assertThat(post("/ranges", "image/png", "ab").text()).isEqualTo("bytes 2");
    assertThat(post("/ranges", "a/b", "abc").text()).isEqualTo("bytes 3");
    assertThat(post("/ranges", "application/json", "{\"name\":\"a\"}").text()).isEqualTo("pet a");
  }

  @Test
  void primitivesAreVariantsToo() {
    byte[] pet = "{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(
            client.patch("/patch").body("application/merge-patch+json", pet).send().text())
        .isEqualTo("a");
    byte[] nil = "null".getBytes(StandardCharsets.UTF_8);
    assertThat(client.patch("/patch").body("application/merge-patch+json", nil).send().text())
        .isEqualTo("nil");
    assertThat(client.patch("/patch").json("7").send().text()).isEqualTo("7");
    assertThat(client.patch("/patch").json("x").send().status()).isEqualTo(400);
  }
}
