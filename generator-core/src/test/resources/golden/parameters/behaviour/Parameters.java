import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Read;
import com.example.model.Order;
import com.example.model.Range;
import com.example.server.StylesRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Parameters {
  private Read.Input seen;

  private InMemoryResponse get(String target) {
    return InMemoryClient.of(
            StylesRouter.builder(Layers.builder().build())
                .read((context, input) -> seen = input)
                .build())
        .get(target)
        .header("Cookie", "session=s1")
        .header("X-Trace-Flags", "a, b")
        .send();
  }

  @Test
  void readsEveryStyle() {
    InMemoryResponse response =
        get(
            "/a/1,2/b/.up/c/;matrix=9?many=x&many=y&csv=1,2&pipes=a%7Cb&spaces=a%20b"
                + "&deep%5Bfrom%5D=1&left=l&filter=%7B%22from%22:3%7D&sort=down&day=2026-01-31&lot=7");

    assertThat(response.text()).isEmpty();
    assertThat(response.status()).isEqualTo(204);
    assertThat(seen.simple()).containsExactly(1, 2);
    assertThat(seen.label()).isEqualTo("up");
    assertThat(seen.matrix()).isEqualTo(9);
    assertThat(seen.limit()).isEqualTo(20);
    assertThat(seen.many()).containsExactly("x", "y");
    assertThat(seen.csv()).containsExactly("1", "2");
    assertThat(seen.pipes()).containsExactly("a", "b");
    assertThat(seen.spaces()).containsExactly("a", "b");
    assertThat(seen.deep()).isEqualTo(new Range(1, null));
    assertThat(seen.spread().left()).isEqualTo("l");
    assertThat(seen.filter()).isEqualTo(new Range(3, null));
    assertThat(seen.sort()).isEqualTo(Order.DOWN);
    assertThat(seen.xTraceFlags()).isEqualTo(List.of("a", "b"));
    assertThat(seen.session()).isEqualTo("s1");
    assertThat(seen.day()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(seen.lot()).isEqualTo("7");
  }

  @Test
  void saysEverythingThatIsWrong() {
    InMemoryResponse response =
        get("/a/1,x/b/.u/c/;matrix=9?limit=0&many=a&many=b&many=c&deep%5Bto%5D=1&sort=left&day=1"
                + "&lot=0");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text())
        .contains("\"in\":\"path\",\"name\":\"simple\",\"pointer\":\"/1\"")
        .contains("\"name\":\"label\",\"pointer\":\"\",\"keyword\":\"minLength\"")
        .contains("\"name\":\"limit\",\"pointer\":\"\",\"keyword\":\"minimum\"")
        .contains("\"name\":\"many\",\"pointer\":\"\",\"keyword\":\"maxItems\"")
        .contains("\"name\":\"deep\",\"pointer\":\"\",\"keyword\":\"required\"")
        .contains("\"name\":\"sort\",\"pointer\":\"\",\"keyword\":\"enum\"")
        .contains("\"name\":\"day\",\"pointer\":\"\",\"keyword\":\"format\"")
        .contains("\"name\":\"lot\",\"pointer\":\"\",\"keyword\":\"not\"");
  }
}
