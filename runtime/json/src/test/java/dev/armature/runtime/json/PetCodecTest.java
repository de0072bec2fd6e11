package dev.armature.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PetCodecTest {
  static final String WHOLE =
      """
      {"id": 7, "name": "Rex", "status": "sold", "tag": null, "weight": 12,
       "toys": [{"label": "ball", "price": 1.5, "colours": ["red", "blue"]}, {"label": "bone"}],
       "home": {"rooms": 3, "kind": "house", "inside": {"owner": "Jo", "kind": "kennel"}}}
      """;

  static List<String> explain(String json) {
    return Json.explain(json.getBytes(UTF_8), PetCodec.INSTANCE, JsonReaders.STRICT).list().stream()
        .map(v -> v.pointer() + " " + v.keyword())
        .toList();
  }

  static Pet read(String json) {
    return Json.read(json.getBytes(UTF_8), PetCodec.INSTANCE);
  }

  @Test
  void readsEveryMember() {
    assertThat(read(WHOLE))
        .isEqualTo(
            new Pet(
                7,
                "Rex",
                Pet.Status.SOLD,
                Field.nil(),
                List.of(
                    new Pet.Toy("ball", 1.5, List.of("red", "blue")),
                    new Pet.Toy("bone", null, null)),
                new Pet.House(3, new Pet.Kennel("Jo", null)),
                Map.of("weight", 12)));
  }

  @Test
  void writesWhatItReads() {
    Pet pet = read(WHOLE);

    byte[] json = Json.write(PetCodec.INSTANCE, pet);

    assertThat(Json.read(json, PetCodec.INSTANCE)).isEqualTo(pet);
    assertThat(new String(json, UTF_8)).contains("\"tag\":null").doesNotContain(" ");
  }

  @Test
  void listsThreeWrongFieldsInDocumentOrder() {
    assertThat(explain("{\"name\": \"\", \"status\": \"lost\", \"tag\": \"A\", \"id\": 1}"))
        .containsExactly("/name minLength", "/status enum", "/tag pattern");
  }

  @Test
  void saysNothingMoreOfAValueOfTheWrongType() {
    assertThat(explain("{\"id\": \"x\", \"name\": 5, \"status\": [1], \"tag\": {}}"))
        .containsExactly("/id type", "/name type", "/status type", "/tag type");
  }

  @Test
  void missesNoMemberWhoseValueWasBad() {
    assertThat(explain("{\"id\": 1, \"name\": null, \"home\": {\"kind\": \"house\"}}"))
        .containsExactly("/name type", "/home required", " required");
  }

  @Test
  void pointsIntoArraysUnionsAndMaps() {
    assertThat(
            explain(
                """
                {"id": 1, "name": "n", "status": "sold", "a/b~c": 101,
                 "toys": [{"label": "a"}, {"label": "b", "price": -1, "size": {"x": [1]}}, 5],
                 "home": {"rooms": 99, "inside": {"inside": {"rooms": "1", "kind": "house"},
                          "kind": "kennel"}, "kind": "house"}}
                """))
        .containsExactly(
            "/a~1b~0c maximum",
            "/toys/1/price minimum",
            "/toys/1/size additionalProperties",
            "/toys/2 type",
            "/home/rooms maximum",
            "/home/inside/inside/rooms type",
            "/home/inside required");
  }

  @Test
  void refusesDuplicates() {
    assertThat(explain("{\"id\": 1, \"name\": \"a\", \"id\": 2, \"status\": \"sold\"}"))
        .containsExactly("/id duplicate");
    assertThat(explain("{\"id\":1,\"name\":\"a\",\"status\":\"sold\",\"w\":1,\"w\":1}"))
        .containsExactly("/w duplicate");
  }

  @Test
  void comparesOnlyWhatCouldBeRead() {
    String pet = "{\"id\": 1, \"name\": \"n\", \"status\": \"sold\", \"toys\": [%s]}";

    assertThat(explain(pet.formatted("{\"label\": \"a\"}, {\"label\": \"a\"}")))
        .containsExactly("/toys uniqueItems");
    assertThat(explain(pet.formatted("{\"label\": \"a\", \"colours\": [1, 2]}")))
        .containsExactly("/toys/0/colours/0 type", "/toys/0/colours/1 type");
    assertThat(explain(pet.formatted("1, 2, 3, 4, 5, 6")))
        .hasSize(7)
        .contains("/toys/5 type", "/toys maxItems");
  }

  @Test
  void stopsAtSixtyFourViolations() {
    String many = "{\"x\":1},".repeat(10_000);
    String json = "{\"toys\": [" + many + "{}]}";

    assertThat(explain(json)).hasSize(64).startsWith("/toys/0/x additionalProperties");
  }

  @Test
  void tellsTheUserOfTheFacadeWhatIsWrong() {
    JsonException failure =
        catchThrowableOfType(JsonException.class, () -> read("{\"id\": 0, \"name\": \"n\"}"));

    assertThat(failure.violations())
        .contains(new Violation("body", null, "/id", "minimum", "must be at least 1, was 0"));
    assertThat(failure)
        .hasMessage(
            "/id: must be at least 1, was 0; the document: must have the member \"status\"");
  }
}
