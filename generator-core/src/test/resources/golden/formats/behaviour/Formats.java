import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Put;
import com.example.model.Host;
import com.example.server.FormatsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Formats implements DefaultApi {
  private @Nullable Host seen;
  private final InMemoryClient client =
      InMemoryClient.of(FormatsRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public void put(Context context, Put.Input input) {
    seen = input.body();
  }

  private InMemoryResponse send(String json) {
    return client.post("/hosts").json(json).send();
  }

  private Host read(String json) {
    assertThat(send(json).status()).isEqualTo(204);
    return Objects.requireNonNull(seen);
  }

  private void refuses(String keyword, String json) {
    assertThat(send(json).text()).contains("\"keyword\":\"" + keyword + "\"");
  }

  @Test
  void annotatedFormatsAreRemarks() {
    Host host = read("{\"contact\": \"?\", \"opens\": \"?\", \"ratio\": 1e400}");
    assertThat(host.contact()).isEqualTo("?");
    assertThat(host.opens()).isEqualTo("?");
    assertThat(Objects.requireNonNull(host.ratio()).literal()).isEqualTo("1e400");
  }

  @Test
  void assertedFormatsAreCheckedAndStayText() {
    String id = "7d444840-9dc0-11d1-b245-5ffdce74fad2";
    assertThat(read("{\"id\": \"" + id + "\"}").id()).isEqualTo(id);
    refuses("format", "{\"id\": \"?\"}");
    refuses("format", "{\"address\": \"?\"}");
    refuses("format", "{\"token\": \"0\"}");
    refuses("pattern", "{\"token\": \"" + id + "\"}");
  }

  @Test
  void assertedFormatsOfNumbersAreCheckedAndLeaveTheType() {
    assertThat(read("{\"load\": -2147483648}").load()).isEqualTo(-2147483648L);
    refuses("maximum", "{\"load\": 2147483648}");
    BigInteger most = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    assertThat(read("{\"visits\": " + most + "}").visits()).isEqualTo(most);
    refuses("maximum", "{\"visits\": " + most.add(BigInteger.ONE) + "}");
    assertThat(read("{\"share\": 0.10}").share()).hasToString("0.10");
    refuses("format", "{\"share\": 1e39}");
  }

  @Test
  void mappedFormatsAreCheckedAndTyped() {
    Host host = read("{\"since\": \"2024-02-29\", \"blob\": \"AAEC\", \"small\": 127}");
    assertThat(host.since()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Objects.requireNonNull(host.blob()).toArray()).containsExactly(0, 1, 2);
    assertThat(host.small()).isEqualTo(127);
    refuses("format", "{\"since\": \"?\"}");
    refuses("maximum", "{\"small\": 128}");
  }

  @Test
  void whatLimitsATypeBeyondItIsCheckedAsText() {
    assertThat(read("{\"key\": \"AAEC\"}").key()).isEqualTo("AAEC");
    refuses("format", "{\"key\": \"?\"}");
    refuses("maxLength", "{\"key\": \"AAECAwQFBgc=\"}");
    refuses("format", "{\"seen\": \"?\"}");
  }
}
