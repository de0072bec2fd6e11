package dev.armature.runtime.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.ResponseValidation;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.security.Credentials;
import dev.armature.runtime.tape.Violation;
import dev.armature.runtime.tool.ToolResult;
import dev.armature.runtime.tool.Tools;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One handler, called over HTTP and as a tool. */
final class CreatePetToolTest {
  private static final Credentials KEY =
      new Credentials() {
        @Override
        public @Nullable String header(String name) {
          return name.equals("X-API-Key") ? "demo-key" : null;
        }

        @Override
        public @Nullable String query(String name) {
          return null;
        }

        @Override
        public @Nullable String cookie(String name) {
          return null;
        }
      };

  private final MetricRegistry registry = new MetricRegistry();
  private final Layers layers = Petstore.layers(registry).build();
  private final Tools tools = Petstore.tools(layers);

  @Test
  void toolsAreListed() {
    assertThat(tools.list()).singleElement().matches(tool -> tool.name().equals("create_pet"));
  }

  @Test
  void theSameInputGivesTheSameOutput() {
    ToolResult result = tools.call("create_pet", "{\"name\":\"Rex\",\"age\":3}", KEY, "");
    assertThat(result.isError()).isFalse();
    assertThat(result.text()).isEqualTo("{\"name\":\"Rex\",\"age\":3}");
  }

  @Test
  void toolsDeclareNoStatuses() {
    Layers enforcing = Petstore.layers(registry).responses(ResponseValidation.ENFORCE).build();
    CreatePet.Handler failing =
        (context, input) -> {
          throw ServiceException.of(ErrorCategory.NOT_FOUND, "no such shop").build();
        };
    Tools shop =
        Tools.builder(enforcing).tools(List.of(CreatePetTool.tool(failing, enforcing))).build();

    ToolResult result = shop.call("create_pet", "{\"name\":\"Rex\",\"age\":3}", KEY, "");

    assertThat(result.status()).isEqualTo(404);
  }

  @Test
  void theSameFaultsGiveTheSameViolationsAndMetrics() {
    String bad = "{\"name\":\"\",\"age\":-1}";
    ToolResult result = tools.call("create_pet", bad, KEY, "");
    InMemoryResponse answer =
        Petstore.client(layers, registry)
            .post("/pets")
            .header("X-API-Key", "demo-key")
            .json(bad)
            .send();
    assertThat(result.isError()).isTrue();
    assertThat(result.violations()).extracting(Violation::pointer).containsExactly("/name", "/age");
    String errors = answer.text().substring(answer.text().indexOf("\"errors\""));
    assertThat(result.text()).endsWith(errors);
    assertThat(PrometheusText.of(registry))
        .contains("service=\"Petstore\",operation=\"createPet\",status=\"400\"} 2");
  }

  @Test
  void toolsAreSecuredAsWell() {
    ToolResult result = tools.call("create_pet", "{}");
    assertThat(result.status()).isEqualTo(401);
    assertThat(result.isError()).isTrue();
    assertThat(result.text()).contains("\"code\":\"unauthenticated\"");
  }

  @Test
  void unknownToolsAndMalformedArgumentsAreErrors() {
    assertThat(tools.call("nothing", "{}", KEY, "").status()).isEqualTo(404);
    assertThat(tools.call("create_pet", "{", KEY, "").text()).contains("\"keyword\":\"syntax\"");
    assertThat(tools.call("create_pet", "", KEY, "").status()).isEqualTo(400);
  }
}
