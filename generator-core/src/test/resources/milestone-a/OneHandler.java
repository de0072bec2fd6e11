import static org.assertj.core.api.Assertions.assertThat;

import com.example.petstore.api.CreatePet;
import com.example.petstore.mcp.PetstoreTools;
import com.example.petstore.model.Pet;
import com.example.petstore.server.PetstoreRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.tape.Violation;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.tool.ToolResult;
import dev.armature.runtime.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One handler behind a route of the OpenAPI document and a tool of the MCP document. */
class OneHandler implements CreatePet.Handler {
  private final List<CreatePet.Input> inputs = new ArrayList<>();
  private final MetricRegistry overHttp = new MetricRegistry();
  private final MetricRegistry overMcp = new MetricRegistry();
  private final InMemoryClient client =
      InMemoryClient.of(
          PetstoreRouter.builder(Layers.builder().metrics(overHttp).build())
              .createPet(this)
              .build());
  private final Tools tools =
      PetstoreTools.builder(Layers.builder().metrics(overMcp).build()).createPet(this).build();

  @Override
  public Pet createPet(Context context, CreatePet.Input input) {
    inputs.add(input);
    return new Pet(7, input.body().name());
  }

  @Test
  void getsTheSameInputAndGivesTheSameOutput() {
    InMemoryResponse response =
        client.post("/pets?dryRun=true").json("{\"name\": \"Tom\", \"tag\": \"cat\"}").send();
    ToolResult result =
        tools.call(
            "createPet", "{\"body\": {\"tag\": \"cat\", \"name\": \"Tom\"}, \"dryRun\": true}");

    assertThat(inputs).hasSize(2);
    assertThat(inputs.get(0)).isEqualTo(inputs.get(1));
    assertThat(response.status()).isEqualTo(result.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(result.text()).isEqualTo("{\"id\":7,\"name\":\"Tom\"}");
  }

  @Test
  void isSparedTheSameViolations() {
    String body = "{\"name\": \"\", \"tag\": \"T\"}";
    InMemoryResponse response = client.post("/pets").json(body).send();
    ToolResult result = tools.call("createPet", "{\"body\": " + body + "}");

    assertThat(inputs).isEmpty();
    assertThat(response.status()).isEqualTo(result.status()).isEqualTo(400);
    assertThat(result.isError()).isTrue();
    assertThat(result.violations())
        .extracting(Violation::pointer)
        .containsExactly("/body/name", "/body/tag");
    for (Violation violation : result.violations()) {
      assertThat(response.text())
          .contains(
              "\"pointer\":\"%s\",\"keyword\":\"%s\",\"detail\":\"%s\""
                  .formatted(
                      violation.pointer().substring("/body".length()),
                      violation.keyword(),
                      violation.detail().replace("\\", "\\\\").replace("\"", "\\\"")));
    }
  }

  @Test
  void isCountedAlike() {
    client.post("/pets").json("{\"name\": \"Tom\"}").send();
    client.post("/pets").json("{}").send();
    tools.call("createPet", "{\"body\": {\"name\": \"Tom\"}}");
    tools.call("createPet", "{\"body\": {}}");

    assertThat(counts(overHttp)).isEqualTo(counts(overMcp)).hasSizeGreaterThan(1);
  }

  /** Every counter of the operation; times differ. */
  private static List<String> counts(MetricRegistry registry) {
    return PrometheusText.of(registry)
        .lines()
        .filter(line -> line.contains("createPet") && !line.matches(".*_(sum|bucket)\\{.*"))
        .sorted()
        .toList();
  }
}
