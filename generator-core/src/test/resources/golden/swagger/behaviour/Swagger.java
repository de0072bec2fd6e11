import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddPet;
import com.example.api.Search;
import com.example.api.TagPet;
import com.example.model.Cat;
import com.example.model.Pet;
import com.example.server.PetsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Swagger {
  private Search.Input searched;
  private TagPet.Input tagged;
  private AddPet.Input added;
  private String uploaded = "";

  private InMemoryClient client() {
    return InMemoryClient.of(
        PetsRouter.builder(Layers.builder().build())
            .addPet(
                (context, input) -> {
                  added = input;
                  return input.body();
                })
            .tagPet((context, input) -> tagged = input)
            .search(
                (context, input) -> {
                  searched = input;
                  return new Search.Result.Ok(List.of("a"), 1);
                })
            .addPhoto(
                (context, input) -> {
                  byte[] photo = input.body().photo().content().readAll(10);
                  uploaded += new String(photo, StandardCharsets.US_ASCII);
                })
            .getPhoto((context, input) -> ByteSource.of(new byte[] {0, -1}))
            .build());
  }

  private InMemoryResponse search(String target) {
    return client().get(target).header("X-List", "1, 2").header("X-Pipes", "a|b,c").send();
  }

  @Test
  void listsAreSeparatedAsTheirFormatsSay() {
    InMemoryResponse response =
        search(
            "/v2/search/cat,dog?limit=3&m=any&csv=1,2&multi=3&multi=4&ssv=a%20b&pipes=c%7Cd"
                + "&tsv=e%09f&pairs=1%7C2&pairs=3");

    assertThat(response.status()).as(response.text()).isEqualTo(200);
    assertThat(response.header("X-Total")).isEqualTo("1");
    assertThat(searched.kinds()).hasSize(2);
    assertThat(searched.most()).isEqualTo(3);
    assertThat(searched.csv()).containsExactly(1L, 2L);
    assertThat(searched.multi()).containsExactly(3L, 4L);
    assertThat(searched.ssv()).containsExactly("a", "b");
    assertThat(searched.pipes()).containsExactly("c", "d");
    assertThat(searched.tsv()).containsExactly("e", "f");
    assertThat(searched.pairs()).containsExactly(List.of(1L, 2L), List.of(3L));
    assertThat(searched.xList()).containsExactly(1L, 2L);
    assertThat(searched.xPipes()).containsExactly("a", "b,c");
  }

  @Test
  void whatIsNotSaidIsCommas() {
    assertThat(search("/v2/search/cat?csv=1&csv=2").status()).isEqualTo(400);
    assertThat(search("/v2/search/cat?csv=1,2,3,4").text()).contains("maxItems");
    assertThat(search("/v2/search/cat?multi=1,2").status()).isEqualTo(400);
    assertThat(search("/v2/search/cat?pairs=1%7C2%7C3").text())
        .contains("\"pointer\":\"/0\",\"keyword\":\"maxItems\"");
    assertThat(search("/v2/search/cow").text()).contains("\"keyword\":\"enum\"");
    assertThat(search("/v2/search/cat").status()).isEqualTo(200);
    assertThat(searched.most()).isEqualTo(20);
  }

  private InMemoryResponse tag(String form) {
    return client().put("/v2/tags/7").form(form).send();
  }

  @Test
  void formsAreBodies() {
    InMemoryResponse response = tag("note=hello&tags=a&tags=b&ids=1,2");

    assertThat(response.status()).as(response.text()).isEqualTo(204);
    assertThat(tagged.id()).isEqualTo(7);
    assertThat(tagged.body().note()).isEqualTo("hello");
    assertThat(tagged.body().labels()).containsExactly("a", "b");
    assertThat(tagged.body().numbers()).containsExactly(1L, 2L);
  }

  @Test
  void fieldsAreChecked() {
    assertThat(tag("tags=a").text()).contains("\"keyword\":\"required\"");
    assertThat(tag("note=h").text()).contains("\"keyword\":\"minLength\"");
    assertThat(tag("note=hello&tags=toolong").text()).contains("\"keyword\":\"maxLength\"");
    assertThat(tag("note=hello&ids=1&ids=2").status()).isEqualTo(400);
    InMemoryResponse json = client().put("/v2/tags/7").json("{\"note\":\"hello\"}").send();
    assertThat(json.status()).isEqualTo(415);
  }

  @Test
  void filesAreBytes() {
    InMemoryResponse photo = client().get("/v2/photos").send();
    assertThat(photo.bytes()).containsExactly(0, -1);
    assertThat(photo.header("Content-Type")).isEqualTo("image/png");
    byte[] form =
        "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(client().post("/v2/photos").body("multipart/form-data; boundary=b", form).send())
        .extracting(InMemoryResponse::status)
        .isEqualTo(204);
    assertThat(uploaded).isEqualTo("x");
    assertThat(client().post("/v2/photos").json("{}").send().status()).isEqualTo(415);
  }

  @Test
  void theDiscriminatorIsTheNameOfTheDefinition() {
    InMemoryResponse response =
        client()
            .post("/v2/pets")
            .json("{\"petType\":\"Cat\",\"name\":\"Tom\",\"nick\":null,\"lives\":9}")
            .send();

    assertThat(response.status()).as(response.text()).isEqualTo(201);
    Pet pet = added.body();
    assertThat(pet).isInstanceOf(Cat.class);
    assertThat(((Cat) pet).lives()).isEqualTo(9L);
    assertThat(client().post("/v2/pets").json("{\"petType\":\"Cow\",\"name\":\"T\"}").send().status())
        .isEqualTo(400);
    assertThat(client().post("/v2/pets").json("{\"petType\":\"Cat\",\"name\":null}").send().status())
        .isEqualTo(400);
  }
}
