package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.json.RawJson;
import dev.armature.samples.petstore.json.ProblemCodec;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The union of events, told apart by "kind". */
final class EventsTest {
  private final Caller petstore = new InMemoryCaller();

  EventsTest() throws IOException {}

  @BeforeEach
  void createPet() throws IOException {
    assertThat(petstore.send("POST", "/pets", "{\"name\":\"a\"}").status()).isEqualTo(201);
  }

  private Answer record(String json) throws IOException {
    return petstore.send("POST", "/pets/1/events", json);
  }

  @Test
  void eventsComeBackInOrderWhereverTheirKindStood() throws IOException {
    List<String> events =
        List.of(
            "{\"kind\":\"moved\",\"to\":\"cage 2\"}",
            "{\"vaccination\":{\"vaccine\":\"flu\",\"on\":\"2026-03-01\",\"dose\":1.50},"
                + "\"kind\":\"vaccinated\"}",
            "{\"buyer\":\"Ann\",\"extra\":{\"kind\":\"moved\"},\"price\":12.50,\"kind\":\"sold\"}");
    for (String event : events) {
      Answer answer = record(event);
      assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }
    Answer list = petstore.get("/pets/1/events");
    assertThat(list.status()).isEqualTo(200);
    assertThat(RawJson.of(list.body()))
        .isEqualTo(
            RawJson.of(
                "["
                    + String.join(",", events).replace("\"extra\":{\"kind\":\"moved\"},", "")
                    + "]"));
    assertThat(list.body()).contains("\"price\":12.50");
  }

  @Test
  void eachKindHasItsOwnRules() throws IOException {
    assertThat(record("{\"price\":1.005,\"buyer\":\"\",\"kind\":\"sold\"}").violations())
        .containsExactly("body /price multipleOf", "body /buyer minLength");
    assertThat(record("{\"kind\":\"moved\",\"buyer\":\"Ann\"}").violations())
        .containsExactly("body required");
    assertThat(record("{\"kind\":\"lost\"}").violations()).containsExactly("body discriminator");
    assertThat(record("{\"to\":\"cage 2\"}").violations()).containsExactly("body discriminator");
    assertThat(record("[]").isProblem(400).violations()).containsExactly("body type");
    assertThat(petstore.get("/pets/1/events").body()).isEqualTo("[]");
  }

  @Test
  void petsAreSoldOnce() throws IOException {
    assertThat(record("{\"kind\":\"sold\",\"buyer\":\"Ann\",\"price\":1}").status()).isEqualTo(204);
    Answer answer = record("{\"kind\":\"sold\",\"buyer\":\"Bob\",\"price\":2}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.as(ProblemCodec.INSTANCE).title()).isEqualTo("The pet was sold already");
    assertThat(petstore.get("/pets/1/events").body()).doesNotContain("Bob");
    Answer same = record("{\"kind\":\"sold\",\"buyer\":\"Ann\",\"price\":1}");
    assertThat(same.status()).isEqualTo(409);
  }

  @Test
  void missingPetsHaveNoEvents() throws IOException {
    assertThat(petstore.get("/pets/2/events").status()).isEqualTo(404);
    assertThat(
            petstore.send("POST", "/pets/2/events", "{\"kind\":\"moved\",\"to\":\"a\"}").status())
        .isEqualTo(404);
  }
}
