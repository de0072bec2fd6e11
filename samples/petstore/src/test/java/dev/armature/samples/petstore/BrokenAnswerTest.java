package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.config.ServiceConfig;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.samples.petstore.api.ConflictProblemException;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetStatus;
import dev.armature.samples.petstore.model.Problem;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handler with bugs, behind what a configuration says of its answers. */
final class BrokenAnswerTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-31T12:00:00Z");

  private static ConfiguredService service(String security) {
    String keys =
        "schemes: {apiKey: {apiKey: {keys: [{key: k, principal: p, scopes: ['pets:read']}]}}}";
    String yaml = "infrastructure: {security: {" + security + keys + "}}";
    return ConfiguredService.of(
        ServiceConfig.parse("shop.yaml", yaml, Map.of()), PetstoreRouter.SECURITY_SCHEMES);
  }

  private static InMemoryResponse call(ConfiguredService service, String path) {
    PetStore store = new PetStore();
    PetstoreRouter.Builder broken =
        PetstoreRouter.builder(service.layers())
            .pets(new Pets(store))
            .events(new PetEvents(store))
            .store(new Inventory(store))
            .getPet((context, input) -> nameless(input.petId()))
            .listPetEvents(
                (context, input) -> {
                  throw new ConflictProblemException(
                      Problem.builder().title("for another operation").status(409).build());
                });
    return InMemoryClient.of(broken.build()).get(path).header("X-API-Key", "k").send();
  }

  private static Pet nameless(long id) {
    return Pet.builder().id(id).name("").status(PetStatus.SOLD).createdAt(NOW).build();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, 409, 0",
    "'validation: {}, ', 200, 409, 1",
    "'validation: {responses: off}, ', 200, 409, 0",
    "'validation: {responses: log}, ', 200, 409, 1",
    "'validation: {responses: enforce}, ', 500, 500, 1"
  })
  void becomesWhatTheConfigurationSays(String security, int body, int status, int counted) {
    ConfiguredService service = service(security);

    assertThat(call(service, "/pets/1").status()).isEqualTo(body);
    assertThat(call(service, "/pets/1/events").status()).isEqualTo(status);

    assertThat(counted(service, "getPet", "200", "schema")).isEqualTo(counted);
    assertThat(counted(service, "listPetEvents", "409", "status")).isEqualTo(counted);
  }

  private static int counted(
      ConfiguredService service, String operation, String status, String fault) {
    String series =
        "armature_invalid_responses_total{service=\"Petstore\",operation=\"%s\",status=\"%s\",fault=\"%s\"} 1"
            .formatted(operation, status, fault);
    return PrometheusText.of(service.registry()).contains(series) ? 1 : 0;
  }
}
