package dev.armature.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.config.ConfigException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What starts, what does not, and how it ends. */
@Timeout(120)
class StartTest {
  @Test
  void doesNotStartWithKeysThatThereAreNot() {
    assertThatThrownBy(() -> new ShopApplication("armature.server.limits.maxBodysize=1KB"))
        .hasRootCauseInstanceOf(ConfigException.class)
        .rootCause()
        .hasMessageContaining("unknown key 'maxBodysize' in 'server.limits'")
        .hasMessageContaining("did you mean 'maxBodySize'");
  }

  @Test
  void doesNotStartWithKeysThatHaveNoEffect() {
    assertThatThrownBy(() -> new ShopApplication("armature.server.port=80"))
        .rootCause()
        .hasMessageContaining("'armature.server.port' has no effect")
        .hasMessageContaining("set server.port");
  }

  @Test
  void doesNotStartWithASchemeThatNobodyChecks() {
    assertThatThrownBy(() -> new ShopApplication(ShopApplication.Secured.class))
        .rootCause()
        .hasMessageContaining("nothing checks the security scheme \"user\" of Shop.secret");
  }

  @Test
  void endsStreamsOfEventsWhenItStops() throws Exception {
    ShopApplication application = new ShopApplication();
    InputStream events =
        HttpClient.newHttpClient()
            .send(application.request("/things/feed/all").build(), BodyHandlers.ofInputStream())
            .body();
    events.readNBytes(13);
    application.close();
    assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8))
        .matches("(data: \"new\"\n\n)*");
    assertThat(application.context.isActive()).isFalse();
  }
}
