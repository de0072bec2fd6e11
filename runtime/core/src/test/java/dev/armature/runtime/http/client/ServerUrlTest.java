package dev.armature.runtime.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ServerUrlTest {
  private static final ServerUrl SERVER =
      ServerUrl.of("https://{region}.example.com:{port}/{base}/")
          .variable("region", "eu", "eu", "us")
          .variable("port", "443")
          .variable("base", "v1");

  @Test
  void putsValuesIntoItsUrl() {
    assertThat(SERVER.address()).isEqualTo("https://eu.example.com:443");
    assertThat(SERVER.basePath()).isEqualTo("/v1");
    ServerUrl other = SERVER.with("region", "us").with("port", "8443").with("base", "a/b");
    assertThat(SERVER.with("base", "").basePath()).isEmpty();
    assertThat(other.address()).isEqualTo("https://us.example.com:8443");
    assertThat(other.basePath()).isEqualTo("/a/b");
    assertThat(SERVER).hasToString("https://eu.example.com:443/v1/");
  }

  @Test
  void refusesWhatMakesNoServer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SERVER.with("region", "mars"))
        .withMessage("'region' is none of eu, us: mars");
    for (String port : new String[] {"x", "443@evil.com", "443/?q=", "4 4", "443/#f"}) {
      assertThatIllegalArgumentException().as(port).isThrownBy(() -> SERVER.with("port", port));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> SERVER.with("other", "x"));
    ServerUrl open = ServerUrl.of("{server}/v1").variable("server", "https://a.example.com");
    assertThat(open.with("server", "http://b.example.com").address())
        .isEqualTo("http://b.example.com");
    assertThatIllegalArgumentException().isThrownBy(() -> open.with("server", "/here"));
  }

  @Test
  void mayBeRelative() {
    ServerUrl relative = ServerUrl.of("{base}/v1").variable("base", "api");
    assertThat(relative.basePath()).isEqualTo("/api/v1");
    assertThat(relative.with("base", "/x/").basePath()).isEqualTo("/x/v1");
    assertThatIllegalStateException().isThrownBy(relative::address);
    assertThat(ServerUrl.of("/").basePath()).isEmpty();
    assertThat(ServerUrl.of("../up").basePath()).isEmpty();
  }
}
