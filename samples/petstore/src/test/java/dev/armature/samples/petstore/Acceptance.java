package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.samples.petstore.json.PetCodec;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetStatus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every caller of the petstore may count on, in memory and over a socket. */
abstract class Acceptance {
  /** The petstore under test; its rate limit leaves room for a few requests per test. */
  abstract Caller petstore() throws IOException;

  /** A petstore whose rate limit is the contract's and not used up. */
  abstract Caller fresh() throws IOException;

  @Test
  void validPetsAreCreated() throws IOException {
    Answer answer = petstore().send("POST", "/pets", "{\"name\":\"Rex\",\"tag\":\"good-boy\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    Pet pet = answer.as(PetCodec.INSTANCE);
    assertThat(pet.name()).isEqualTo("Rex");
    assertThat(pet.status()).isEqualTo(PetStatus.AVAILABLE);
    assertThat(pet.tag().orNull()).isEqualTo("good-boy");
    Answer again = petstore().get("/pets/" + pet.id());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(answer.body());
  }

  @Test
  void threeWrongFieldsAreThreeViolations() throws IOException {
    Answer answer =
        petstore()
            .send("POST", "/pets", "{\"name\":\"\",\"status\":\"lost\",\"tag\":\"Good Boy\"}")
            .isProblem(400);
    assertThat(answer.violations())
        .containsExactly("body /name minLength", "body /status enum", "body /tag pattern");
  }

  @Test
  void strangersLearnHowToAuthenticate() throws IOException {
    Answer answer = petstore().send("POST", "/pets", List.of(), "{\"name\":\"Rex\"}");
    answer.isProblem(401);
    assertThat(answer.header("WWW-Authenticate")).contains("ApiKey").contains("X-API-Key");
    petstore().send("POST", "/pets", List.of("X-API-Key", "no"), "{}").isProblem(401);
  }

  @Test
  void readersMayNotWrite() throws IOException {
    petstore().send("POST", "/pets", Caller.READER, "{\"name\":\"Rex\"}").isProblem(403);
    Answer list = petstore().call("GET", "/pets", Caller.READER, new byte[0]);
    assertThat(list.status()).isEqualTo(200);
  }

  @Test
  void pathsAndMethodsThatAreNotThereSaySo() throws IOException {
    petstore().get("/unicorns").isProblem(404);
    Answer answer = petstore().send("PATCH", "/pets", "{}").isProblem(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
  }

  @Test
  void callersOverTheLimitLearnWhenToComeBack() throws IOException {
    Caller petstore = fresh();
    Answer answer = petstore.send("POST", "/pets", "{\"name\":\"Rex\"}");
    int created = 0;
    while (answer.status() == 201 && created < 1000) {
      created++;
      answer = petstore.send("POST", "/pets", "{\"name\":\"Rex\"}");
    }
    answer.isProblem(429);
    assertThat(created).isGreaterThanOrEqualTo(60);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    assertThat(answer.header("RateLimit")).contains("r=0");
    assertThat(petstore.get("/pets").status()).isEqualTo(200);
  }

  @Test
  void operationsAreCountedByStatus() throws IOException {
    String created = count("createPet", 201);
    String refused = count("createPet", 400);
    String missing = count("getPet", 404);
    Caller petstore = petstore();
    double before = petstore.metric(created);
    double refusedBefore = petstore.metric(refused);
    double missingBefore = petstore.metric(missing);
    petstore.send("POST", "/pets", "{\"name\":\"Rex\"}");
    petstore.send("POST", "/pets", "{\"name\":\"Max\"}");
    petstore.send("POST", "/pets", "{}");
    petstore.get("/pets/999999");
    assertThat(petstore.metric(created)).isEqualTo(before + 2);
    assertThat(petstore.metric(refused)).isEqualTo(refusedBefore + 1);
    assertThat(petstore.metric(missing)).isEqualTo(missingBefore + 1);
    assertThat(
            petstore.metric(
                "armature_requests_in_flight{service=\"Petstore\",operation=\"createPet\"}"))
        .isZero();
  }

  private static String count(String operation, int status) {
    return "armature_requests_total{service=\"Petstore\",operation=\""
        + operation
        + "\",status=\""
        + status
        + "\"}";
  }

  @Test
  void theContractIsShownToEverybody() throws IOException {
    Answer json = petstore().call("GET", "/openapi.json", List.of(), new byte[0]);
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.body()).startsWith("{").contains("\"openapi\": \"3.1.", "\"/pets/{petId}\"");
    String tag = json.header("ETag");
    Answer same =
        petstore().call("GET", "/openapi.json", List.of("If-None-Match", tag), new byte[0]);
    assertThat(same.status()).isEqualTo(304);
    Answer yaml = petstore().call("GET", "/openapi.yaml", List.of(), new byte[0]);
    assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(yaml.body()).startsWith("openapi: 3.1.").contains("x-armature-layer: true");
  }

  @Test
  void healthNeedsNoKey() throws IOException {
    for (String path : List.of("/health", "/health/live", "/health/ready")) {
      Answer answer = petstore().call("GET", path, List.of(), new byte[0]);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.body()).contains("\"status\":\"up\"");
    }
  }
}
