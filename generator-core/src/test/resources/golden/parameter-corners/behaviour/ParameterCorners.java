import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Content;
import com.example.api.Cookies;
import com.example.api.DefaultApi;
import com.example.api.Empty;
import com.example.api.Nested;
import com.example.api.Over;
import com.example.server.CornersRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class ParameterCorners implements DefaultApi {
  private final InMemoryClient client =
      InMemoryClient.of(CornersRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public String cookies(Context context, Cookies.Input input) {
    String spread = input.spread() == null ? "-" : input.spread().left() + input.spread().right();
    return input.one() + " " + input.many() + " " + input.list() + " " + spread + " "
        + input.encoded();
  }

  @Override
  public String empty(Context context, Empty.Input input) {
    return input.count() + " " + input.text() + " " + input.always();
  }

  @Override
  public String over(Context context, Over.Input input) {
    return input.q() + " " + input.xTrace() + " " + input.path();
  }

  @Override
  public String content(Context context, Content.Input input) {
    String what = input.xWhat() == null ? "-" : "" + input.xWhat().a();
    return input.where() + " " + what + " " + input.who() + " " + input.plain();
  }

  @Override
  public void nested(Context context, Nested.Input input) {}

  @Test
  void readsCookiesAsTheyAre() {
    assertThat(
            ok(get("/v2/cookies")
                .header("Cookie", "one=50%; many=1; many=2; list=a,b; left=l; right=%72")
                .header("Cookie", "encoded=a%20b")))
        .isEqualTo("50% [1, 2] [a, b] l%72 a b");
    assertThat(ok(get("/v2/cookies").header("Cookie", "many=3"))).contains("null [3] null - null");
    assertThat(get("/v2/cookies").header("Cookie", "many=x").send().status()).isEqualTo(400);
  }

  @Test
  void takesEmptyValuesForNone() {
    assertThat(ok(get("/v2/empty?count=&text=&always=true"))).isEqualTo("5  true");
    assertThat(ok(get("/v2/empty?count=7&always=false"))).isEqualTo("7 null false");
    assertThat(get("/v2/empty?always=").send().status()).isEqualTo(400);
    assertThat(get("/v2/empty?count=x&always=true").send().status()).isEqualTo(400);
  }

  @Test
  void letsOperationsReplaceParameters() {
    assertThat(ok(get("/v2/over?q=1&path=a/b?c").header("X-Trace", "true")))
        .isEqualTo("1 true a/b?c");
    assertThat(get("/v2/over?q=x").send().status()).isEqualTo(400);
    assertThat(get("/v2/over").header("X-Trace", "x").send().status()).isEqualTo(400);
  }

  @Test
  void readsContentInEveryPlace() {
    assertThat(
            ok(get("/v2/content/%5B1%2C2%5D?plain=a+b")
                .header("X-What", "{\"a\":3}")
                .header("Cookie", "who=%5B%22me%22%5D")))
        .isEqualTo("[1, 2] 3 [me] a b");
    assertThat(get("/v2/content/1").send().status()).isEqualTo(400);
    assertThat(get("/v2/content/%5B%5D").header("X-What", "[]").send().status()).isEqualTo(400);
    assertThat(get("/v2/content/%5B%5D?plain=abcd").send().status()).isEqualTo(400);
  }

  private InMemoryRequest get(String target) {
    return client.get(target);
  }

  private static String ok(InMemoryRequest request) {
    InMemoryResponse answer = request.send();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }
}
