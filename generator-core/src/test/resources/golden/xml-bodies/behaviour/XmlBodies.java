import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.AddPet;
import com.example.api.ConflictFaultException;
import com.example.api.DefaultApi;
import com.example.api.Either;
import com.example.api.ListPets;
import com.example.api.Order;
import com.example.model.Category;
import com.example.model.Fault;
import com.example.model.Line;
import com.example.model.OrderBody;
import com.example.model.Pet;
import com.example.model.PetInput;
import com.example.model.PetKind;
import com.example.model.Shape;
import com.example.server.PetsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class XmlBodies implements DefaultApi {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Object seen = "nothing";
  private final InMemoryClient client =
      InMemoryClient.of(PetsRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Pet addPet(Context context, AddPet.Input input) {
    PetInput pet = input.body();
    seen = pet;
    if (pet.name().equals("known")) {
      throw new ConflictFaultException(new Fault("taken", "<" + pet.name() + ">"));
    }
    String name = pet.name().equals("nul") ? "\u0000" : pet.name();
    return new Pet(
        7L,
        name,
        pet.kind(),
        pet.tame(),
        pet.weight(),
        pet.category(),
        pet.photos(),
        pet.tags());
  }

  @Override
  public ListPets.Result listPets(Context context, ListPets.Input input) {
    Pet pet = new Pet(1L, "a & b", null, null, null, null, List.of(), null);
    return new ListPets.Result.Ok(List.of(pet, pet), 2L);
  }

  @Override
  public void order(Context context, Order.Input input) {
    seen = input.body() == null ? "absent" : input.body();
  }

  @Override
  public Shape shape(Context context, com.example.api.Shape.Input input) {
    return input.body();
  }

  @Override
  public void either(Context context, Either.Input input) {
    seen = input.body();
  }

  private InMemoryResponse post(String path, String type, String accept, String body) {
    return client
        .post(path)
        .header("Accept", accept)
        .body(type, body.getBytes(StandardCharsets.UTF_8))
        .send();
  }

  private static final String XML =
      "<pet>\n"
          + "  <tag><name>x</name></tag>\n"
          + "  <photos><photo>p</photo><photo/></photos>\n"
          + "  <name> Tom &amp; co </name>\n"
          + "  <kind>cat</kind><tame>1</tame><weight> +04.50 </weight>\n"
          + "  <tag><category><name>deep</name></category></tag>\n"
          + "  <category><parent><name>top</name></parent></category>\n"
          + "</pet>";

  private static final String JSON =
      "{\"name\":\" Tom & co \",\"kind\":\"cat\",\"tame\":true,\"weight\":4.50,"
          + "\"category\":{\"parent\":{\"name\":\"top\"}},\"photos\":[\"p\",\"\"],"
          + "\"tags\":[{\"name\":\"x\"},{\"inner\":[{\"name\":\"deep\"}]}]}";

  @Test
  void readsXmlAndJsonAlike() {
    Category deep = new Category(null, null, List.of(new Category("deep", null, null)));
    PetInput pet =
        new PetInput(
            " Tom & co ",
            PetKind.CAT,
            true,
            JsonNumber.of("4.50"),
            new Category(null, new Category("top", null, null), null),
            List.of("p", ""),
            List.of(new Category("x", null, null), deep));

    assertThat(post("/pets", "application/xml", "*/*", XML).status()).isEqualTo(201);
    assertThat(seen).isEqualTo(pet);
    assertThat(post("/pets", "application/json", "*/*", JSON).status()).isEqualTo(201);
    assertThat(seen).isEqualTo(pet);
  }

  @Test
  void answersWhatTheCallerLikes() {
    InMemoryResponse json = post("/pets", "application/xml", "*/*", XML);
    assertThat(json.header("Content-Type")).isEqualTo("application/json");
    assertThat(json.text()).isEqualTo("{\"id\":7," + JSON.substring(1));

    InMemoryResponse xml = post("/pets", "application/json", "application/xml", JSON);
    assertThat(xml.header("Content-Type")).isEqualTo("application/xml");
    assertThat(xml.text())
        .isEqualTo(
            HEAD
                + "<pet><id>7</id><name> Tom &amp; co </name><kind>cat</kind><tame>true</tame>"
                + "<weight>4.50</weight><category><parent><name>top</name></parent></category>"
                + "<photos><photo>p</photo><photo/></photos><tag><name>x</name></tag>"
                + "<tag><category><name>deep</name></category></tag></pet>");
    assertThat(post("/pets", "application/json", "image/png", JSON).status()).isEqualTo(406);
    assertThat(post("/pets", "text/xml", "*/*", XML).status()).isEqualTo(415);
  }

  @Test
  void wrapsListsAtTheRoot() {
    InMemoryResponse xml = client.get("/pets").header("Accept", "text/xml").send();
    assertThat(xml.header("Total")).isEqualTo("2");
    assertThat(xml.text())
        .isEqualTo(
            HEAD
                + "<pets><pet><id>1</id><name>a &amp; b</name><photos/></pet>"
                + "<pet><id>1</id><name>a &amp; b</name><photos/></pet></pets>");
    assertThat(client.get("/pets").send().header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void answersErrorsInBoth() {
    String known = "<pet><name>known</name><photos/></pet>";
    InMemoryResponse xml = post("/pets", "application/xml", "application/xml", known);
    assertThat(xml.status()).isEqualTo(409);
    assertThat(xml.header("Content-Type")).isEqualTo("application/xml");
    assertThat(xml.text())
        .isEqualTo(HEAD + "<Fault code=\"taken\"><detail>&lt;known&gt;</detail></Fault>");
    InMemoryResponse json = post("/pets", "application/xml", "application/json", known);
    assertThat(json.text()).isEqualTo("{\"code\":\"taken\",\"detail\":\"<known>\"}");
  }

  @Test
  void failsWhereXmlHasNoSuchCharacter() {
    String nul = "<pet><name>nul</name><photos/></pet>";
    assertThat(post("/pets", "application/xml", "application/json", nul).status()).isEqualTo(201);
    assertThat(post("/pets", "application/xml", "application/xml", nul).status()).isEqualTo(500);
  }

  @Test
  void saysWhatIsWrongAsOfJson() {
    String xml =
        "<pet><name/><kind>cow</kind><weight>much</weight><name>x</name>"
            + "<category><parent><name>a<b/></name></parent></category></pet>";
    assertThat(post("/pets", "application/xml", "*/*", xml).text())
        .contains("\"keyword\":\"syntax\",\"detail\":\"must have no elements beside its text (line");
    assertThat(post("/pets", "application/xml", "*/*", xml.replace("<b/>", "")).text())
        .contains("\"pointer\":\"/name\",\"keyword\":\"minLength\"")
        .contains("\"pointer\":\"/kind\",\"keyword\":\"enum\"")
        .contains("\"pointer\":\"/weight\",\"keyword\":\"type\"")
        .contains("\"pointer\":\"/name\",\"keyword\":\"duplicate\"")
        .contains("\"pointer\":\"\",\"keyword\":\"required\"");
    assertThat(post("/pets", "application/xml", "*/*", "<pet>\n<name></pet>").text())
        .contains("\"status\":400")
        .contains("is not valid XML (line 2, column ");
    assertThat(post("/pets", "application/xml", "*/*", "<!DOCTYPE pet><pet/>").text())
        .contains("\"status\":400")
        .contains("a document type is not allowed");
    assertThat(post("/pets", "application/xml", "*/*", "").text())
        .contains("the body is missing");
  }

  /** Whatever goes out as XML is the same when it comes in again. */
  @Test
  void readsWhatItWrites() {
    Random random = new Random(12);
    for (int i = 0; i < 300; i++) {
      String pet = pet(random);
      String json = post("/pets", "application/json", "application/json", pet).text();
      String xml = post("/pets", "application/json", "application/xml", pet).text();
      assertThat(post("/pets", "application/xml", "application/json", xml).text())
          .as(xml)
          .isEqualTo(json)
          .startsWith("{\"id\":7,");
    }
  }

  private static String pet(Random random) {
    StringBuilder pet = new StringBuilder("{\"name\":\"x" + text(random) + "\",\"photos\":[");
    for (int n = random.nextInt(3); n > 0; n--) {
      pet.append('"').append(text(random)).append(n == 1 ? "\"" : "\",");
    }
    pet.append(']');
    pet.append(random.nextBoolean() ? ",\"kind\":\"dog\"" : "");
    pet.append(random.nextBoolean() ? ",\"tame\":" + random.nextBoolean() : "");
    pet.append(random.nextBoolean() ? ",\"weight\":" + random.nextInt(99) + "e-1" : "");
    pet.append(random.nextBoolean() ? ",\"category\":" + category(random) : "");
    pet.append(random.nextBoolean() ? ",\"tags\":[" + category(random) + ",{}]" : "");
    return pet.append('}').toString();
  }

  private static String category(Random random) {
    String name = "\"name\":\"" + text(random) + "\"";
    return switch (random.nextInt(3)) {
      case 0 -> "{" + name + "}";
      case 1 -> "{\"parent\":" + category(random) + "}";
      default -> "{" + name + ",\"inner\":[{}," + category(random) + "]}";
    };
  }

  private static String text(Random random) {
    List<String> all = List.of("", "a", " ", "\\n", "\\r\\t", "<&>", "\\\"'", "\u00e9", "\ud83d\ude00");
    return all.get(random.nextInt(9)) + all.get(random.nextInt(9));
  }

  private InMemoryResponse order(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return client.put("/orders").body("application/vnd.shop+xml", bytes).send();
  }

  @Test
  void readsAttributesNamespacesAndWrappedLists() {
    assertThat(client.put("/orders").send().status()).isEqualTo(204);
    assertThat(seen).isEqualTo("absent");
    String xml =
        "<a:order xmlns:a='urn:shop' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " no='3' xml:lang='de'><a:remark xsi:nil='true'/><due>2026-11-30</due>"
            + "<lines><sku>a</sku></lines><codeList><code>1</code><code>2</code></codeList>"
            + "<lines><sku>b</sku><count>2</count></lines>"
            + "<matrix><row><cell>true</cell><cell>0</cell></row><row/></matrix></a:order>";
    assertThat(order(xml).text()).isEmpty();
    assertThat(seen)
        .isEqualTo(
            new OrderBody(
                3L,
                "de",
                Field.nil(),
                LocalDate.of(2026, 11, 30),
                List.of(new Line("a", 1), new Line("b", 2)),
                List.of(1L, 2L),
                List.of(List.of(true, false), List.of())));
  }

  @Test
  void refusesWhatTheContractDoesNotKnow() {
    String text =
        order(
                "<order xmlns='urn:shop' no='0' id='x'><remark>r</remark><due xmlns=''>d</due>"
                    + "<lines xmlns=''><sku>1</sku></lines></order>")
            .text();
    assertThat(text)
        .contains("\"pointer\":\"/no\",\"keyword\":\"minimum\"")
        .contains("\"pointer\":\"/due\",\"keyword\":\"format\"")
        .contains("\"pointer\":\"/lines/0/sku\",\"keyword\":\"pattern\"")
        .contains("\"pointer\":\"/@id\",\"keyword\":\"additionalProperties\"")
        .doesNotContain("remark");
    assertThat(order("<order no='1'/>").text())
        .contains("must have the root element <order> in the namespace urn:shop");
    assertThat(order("<s:order xmlns:s='urn:shop' no='1'/>").text())
        .contains("\"pointer\":\"/lines\",\"keyword\":\"minItems\"");
  }

  @Test
  void findsTheVariantOfAUnion() {
    String circle = "<Shape kind=\"Circle\"><radius>2.5</radius></Shape>";
    assertThat(post("/shapes", "text/xml", "*/*", circle).text()).isEqualTo(HEAD + circle);
    String box = "<Shape kind=\"Box\"><side>1</side><side>2</side></Shape>";
    assertThat(post("/shapes", "text/xml", "*/*", box).text()).isEqualTo(HEAD + box);
    assertThat(post("/shapes", "text/xml", "*/*", "<Shape kind='Box'/>").text())
        .contains("\"keyword\":\"required\"");
  }

  @Test
  void choosesTheTypeByTheMediaType() {
    post("/either", "application/xml", "*/*", "<Line><sku>a</sku></Line>");
    assertThat(seen).isEqualTo(new Either.Body.ApplicationXml(new Line("a", 1)));
    post("/either", "application/json", "*/*", "[\"a\"]");
    assertThat(seen).isEqualTo(new Either.Body.ApplicationJson(List.of("a")));
  }
}
