import static org.assertj.core.api.Assertions.assertThat;

import com.example.server.OpenRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class OpenBeside {
  private String seen = "";

  private InMemoryResponse send(String target, String cookies) {
    return InMemoryClient.of(
            OpenRouter.builder(Layers.builder().allowAnonymousAccessToEverything().build())
                .search((context, input) -> seen = input.toString())
                .crumbs((context, input) -> seen = input.toString())
                .json((context, input) -> seen = input.toString())
                .build())
        .get(target)
        .header("Cookie", cookies)
        .send();
  }

  private String valid(String target, String cookies) {
    InMemoryResponse response = send(target, cookies);
    assertThat(response.status()).as(response.text()).isEqualTo(204);
    return seen;
  }

  @Test
  void anOpenObjectLeavesOtherParametersAlone() {
    assertThat(valid("/search?q=a&deep%5Bx%5D=b&by=c&api_key=d&tags=e&n=1", ""))
        .contains("q=a", "x=b", "by=c", "tags=[e]", "additionalProperties={n=1}");
    assertThat(valid("/search?q=a&api_key=b", "")).contains("rest=null");
    assertThat(send("/search?n=x", "").status()).isEqualTo(400);
  }

  @Test
  void anOpenObjectAmongCookiesTakesThoseThatNothingElseClaims() {
    assertThat(valid("/crumbs", "sid=a; n=1; l=2; l=3"))
        .contains("sid=a", "l=[2, 3]", "additionalProperties={n=1}");
    assertThat(valid("/crumbs", "l=2")).contains("l=[2]");
    assertThat(valid("/crumbs", "sid=a")).contains("rest=null");
    assertThat(send("/crumbs", "n=x").status()).isEqualTo(400);
  }

  @Test
  void jsonInACookieMayBePercentEncoded() {
    assertThat(valid("/json", "c=%5B%22a%22%2C%22b%25%22%5D")).contains("[a, b%]");
    assertThat(valid("/json", "c=[\"50%\"]")).contains("[50%]");
    assertThat(send("/json", "c=%5B").status()).isEqualTo(400);
  }

  @Test
  void aParameterWhoseContentIsTextIsNoJson() {
    assertThat(valid("/json?t=a%22b", "")).contains("t=a\"b");
    assertThat(valid("/json?t=12", "")).contains("t=12");
    assertThat(send("/json?t=1234", "").status()).isEqualTo(400);
  }
}
