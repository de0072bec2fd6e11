import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.petstore.api.ConflictErrorException;
import com.example.petstore.api.CreatePet;
import com.example.petstore.mcp.PetstoreTools;
import com.example.petstore.model.ErrorModel;
import com.example.petstore.model.Pet;
import com.example.petstore.server.PetstoreRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.Credentials;
import dev.armature.runtime.tool.ToolResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreatePetBehaviour {
  private final Layers layers =
      Layers.builder()
          .authenticator(
              "apiKey",
              ApiKeyAuthenticator.header(
                  "X-API-Key",
                  ApiKeys.of(Map.of("demo-key", Principal.of("demo", "pets:write")))))
          .build();
  private CreatePet.Input seen;

  private Pet createPet(Context context, CreatePet.Input input) {
    seen = input;
    if (input.body().name().equals("Rex")) {
      throw new ConflictErrorException(new ErrorModel("Rex is here already"));
    }
    return new Pet(7, input.body().name(), input.body().tag());
  }

  private InMemoryResponse post(String target, String json) {
    InMemoryClient client =
        InMemoryClient.of(PetstoreRouter.builder(layers).createPet(this::createPet).build());
    return client.post(target).header("X-API-Key", "demo-key").json(json).send();
  }

  @Test
  void servesAPet() {
    InMemoryResponse response = post("/v1/pets?dryRun=true", "{\"name\": \"Tom\", \"tag\": null}");

    assertThat(response.text()).isEqualTo("{\"id\":7,\"name\":\"Tom\",\"tag\":null}");
    assertThat(response.status()).isEqualTo(201);
    assertThat(seen.dryRun()).isTrue();
  }

  @Test
  void appliesTheDefault() {
    post("/v1/pets", "{\"name\": \"Tom\"}");

    assertThat(seen.dryRun()).isFalse();
  }

  @Test
  void listsAllViolations() {
    InMemoryResponse response =
        post("/v1/pets?dryRun=perhaps", "{\"name\": \"\", \"tag\": \"T\", \"age\": -1}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text())
        .contains("\"in\":\"query\",\"name\":\"dryRun\"")
        .contains("\"pointer\":\"/name\",\"keyword\":\"minLength\"")
        .contains("\"pointer\":\"/tag\",\"keyword\":\"pattern\"")
        .contains("\"pointer\":\"/age\",\"keyword\":\"minimum\"");
  }

  @Test
  void answersWithTheDocumentedError() {
    InMemoryResponse response = post("/v1/pets", "{\"name\": \"Rex\"}");

    assertThat(response.status()).isEqualTo(409);
    assertThat(response.text()).isEqualTo("{\"message\":\"Rex is here already\"}");
  }

  @Test
  void refusesOtherMediaTypes() {
    InMemoryClient client =
        InMemoryClient.of(PetstoreRouter.builder(layers).createPet(this::createPet).build());
    InMemoryResponse response =
        client
            .post("/v1/pets")
            .header("X-API-Key", "demo-key")
            .body("text/plain", new byte[] {1})
            .send();

    assertThat(response.status()).isEqualTo(415);
  }

  @Test
  void namesMissingHandlers() {
    assertThatThrownBy(() -> PetstoreRouter.builder(layers).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("createPet");
  }

  @Test
  void offersTheSameAsATool() {
    ToolResult result =
        PetstoreTools.builder(layers)
            .createPet(this::createPet)
            .build()
            .call(
                "createPet",
                "{\"dryRun\": true, \"body\": {\"name\": \"Tom\"}}",
                new Key(),
                "");

    assertThat(result.text()).isEqualTo("{\"id\":7,\"name\":\"Tom\"}");
  }

  /** What a tool call carries besides its arguments. */
  private static final class Key implements Credentials {
    @Override
    public String header(String name) {
      return name.equalsIgnoreCase("X-API-Key") ? "demo-key" : null;
    }

    @Override
    public String query(String name) {
      return null;
    }

    @Override
    public String cookie(String name) {
      return null;
    }
  }
}
