package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.RawJson;
import dev.armature.samples.petstore.json.PetCodec;
import dev.armature.samples.petstore.json.PetPageCodec;
import dev.armature.samples.petstore.json.ProblemCodec;
import dev.armature.samples.petstore.model.Pet;
import dev.armature.samples.petstore.model.PetPage;
import dev.armature.samples.petstore.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operations on pets. */
final class PetsTest {
  private final Caller petstore = new InMemoryCaller();

  PetsTest() throws IOException {}

  private Pet create(String json) throws IOException {
    Answer answer = petstore.send("POST", "/pets", json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(PetCodec.INSTANCE);
  }

  private PetPage list(String query) throws IOException {
    Answer answer = petstore.get("/pets" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(PetPageCodec.INSTANCE);
  }

  private List<String> names(String query) throws IOException {
    return list(query).pets().stream().map(Pet::name).toList();
  }

  @Test
  void pagesFollowEachOtherToTheEnd() throws IOException {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      create("{\"name\":\"" + name + "\"}");
    }
    List<List<String>> pages = new ArrayList<>();
    String query = "?limit=2";
    for (PetPage page = list(query); ; page = list(query + "&cursor=" + page.next())) {
      pages.add(page.pets().stream().map(Pet::name).toList());
      if (page.next() == null) {
        break;
      }
    }
    assertThat(pages).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    assertThat(petstore.get("/pets?limit=5").body()).doesNotContain("next");
  }

  @Test
  void filtersNarrowTheList() throws IOException {
    create("{\"name\":\"a\",\"status\":\"sold\"}");
    create("{\"name\":\"b\",\"status\":\"pending\",\"tag\":\"small\"}");
    create("{\"name\":\"c\",\"tag\":\"small\"}");
    create("{\"name\":\"d\",\"tag\":null}");
    assertThat(names("")).containsExactly("a", "b", "c", "d");
    assertThat(names("?status=sold&status=pending")).containsExactly("a", "b");
    assertThat(names("?tag=small")).containsExactly("b", "c");
    assertThat(names("?tag=small&status=available")).containsExactly("c");
    assertThat(list("?tag=small&limit=1").next()).isNotNull();
    assertThat(names("?tag=large")).isEmpty();
  }

  @Test
  void wrongFiltersAreViolationsOfTheQuery() throws IOException {
    Answer answer = petstore.get("/pets?status=sold&status=sold&tag=A1&limit=0").isProblem(400);
    assertThat(answer.violations())
        .containsExactly("query status uniqueItems", "query tag pattern", "query limit minimum");
    assertThat(petstore.get("/pets?status=lost&limit=many").isProblem(400).violations())
        .containsExactly("query status /0 enum", "query limit type");
    assertThat(petstore.get("/pets?limit=0&limit=2").isProblem(400).violations())
        .containsExactly("query limit duplicate");
    assertThat(petstore.get("/pets?cursor=-!").isProblem(400).violations())
        .containsExactly("query cursor cursor");
  }

  @Test
  void absentNullAndGivenTagsStayApart() throws IOException {
    Pet absent = create("{\"name\":\"a\"}");
    Pet nil = create("{\"name\":\"b\",\"tag\":null}");
    Pet given = create("{\"name\":\"c\",\"tag\":\"small\"}");
    assertThat(List.of(absent.tag(), nil.tag(), given.tag()))
        .containsExactly(Field.absent(), Field.nil(), Field.of("small"));
    assertThat(petstore.get("/pets/" + absent.id()).body()).doesNotContain("tag");
    assertThat(petstore.get("/pets/" + nil.id()).body()).contains("\"tag\":null");
    assertThat(petstore.get("/pets/" + given.id()).body()).contains("\"tag\":\"small\"");
  }

  @Test
  void replacingKeepsOrClearsTheTag() throws IOException {
    Pet pet = create("{\"name\":\"a\",\"tag\":\"small\"}");
    Pet kept = replace(pet, "{\"name\":\"b\",\"status\":\"sold\",\"tag\":\"small\"}");
    assertThat(kept.tag()).isEqualTo(Field.of("small"));
    assertThat(kept.name()).isEqualTo("b");
    assertThat(kept.createdAt()).isEqualTo(pet.createdAt());
    assertThat(replace(pet, "{\"name\":\"b\",\"tag\":null}").tag()).isEqualTo(Field.nil());
    Pet without = replace(pet, "{\"name\":\"b\"}");
    assertThat(without.tag()).isEqualTo(Field.absent());
    assertThat(names("?status=available")).containsExactly("b");
  }

  private Pet replace(Pet pet, String json) throws IOException {
    Answer answer = petstore.send("PUT", "/pets/" + pet.id(), json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Pet replaced = answer.as(PetCodec.INSTANCE);
    assertThat(petstore.get("/pets/" + pet.id()).as(PetCodec.INSTANCE)).isEqualTo(replaced);
    return replaced;
  }

  @Test
  void vaccinationsKeepTheirNumbersAndDates() throws IOException {
    String doses =
        "[{\"vaccine\":\"rabies\",\"on\":\"2026-02-28\",\"dose\":0.10},"
            + "{\"vaccine\":\"flu\",\"on\":\"2024-02-29\"}]";
    Pet pet = create("{\"vaccinations\":" + doses + ",\"name\":\"a\"}");
    assertThat(petstore.get("/pets/" + pet.id()).body()).contains("\"vaccinations\":" + doses);
    Answer answer =
        petstore.send(
            "POST",
            "/pets",
            "{\"name\":\"a\",\"vaccinations\":[{\"vaccine\":\"\",\"on\":\"2026-02-29\"},"
                + "{\"on\":\"2026-01-01\",\"dose\":0}]}");
    assertThat(answer.isProblem(400).violations())
        .containsExactlyInAnyOrder(
            "body /vaccinations/0/vaccine minLength",
            "body /vaccinations/0/on format",
            "body /vaccinations/1/dose exclusiveMinimum",
            "body /vaccinations/1 required");
  }

  @Test
  void missingPetsGetTheProblemOfTheContract() throws IOException {
    for (String method : List.of("GET", "PUT", "DELETE")) {
      Answer answer =
          petstore.send(method, "/pets/7", method.equals("PUT") ? "{\"name\":\"a\"}" : "");
      assertThat(answer.status()).as(answer.body()).isEqualTo(404);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      Problem problem = answer.as(ProblemCodec.INSTANCE);
      assertThat(problem.title()).isEqualTo("No such pet");
      assertThat(problem.detail()).isEqualTo("There is no pet with number 7.");
    }
  }

  @Test
  void deletedPetsAreGone() throws IOException {
    Pet pet = create("{\"name\":\"a\"}");
    Answer answer = petstore.call("DELETE", "/pets/" + pet.id(), Caller.DEMO, new byte[0]);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(petstore.get("/pets/" + pet.id()).status()).isEqualTo(404);
    assertThat(names("")).isEmpty();
  }

  @Test
  void theInventoryCountsByStatusForAnybody() throws IOException {
    assertThat(inventory()).isEqualTo(RawJson.of("{}"));
    create("{\"name\":\"a\"}");
    create("{\"name\":\"b\"}");
    create("{\"name\":\"c\",\"status\":\"sold\"}");
    assertThat(inventory()).isEqualTo(RawJson.of("{\"available\":2,\"sold\":1}"));
  }

  private RawJson inventory() throws IOException {
    Answer answer = petstore.call("GET", "/inventory", List.of(), new byte[0]);
    assertThat(answer.status()).isEqualTo(200);
    return RawJson.of(answer.body());
  }
}
