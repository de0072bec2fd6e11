import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.CountAll;
import com.example.api.DefaultApi;
import com.example.api.FindThing;
import com.example.api.ListCodes;
import com.example.api.ListThings;
import com.example.api.NotFoundStringException;
import com.example.api.ReadLevel;
import com.example.api.ReadMaybe;
import com.example.api.ReadText;
import com.example.api.ReadWhole;
import com.example.api.ServerErrorException;
import com.example.model.Colour;
import com.example.model.Thing;
import com.example.model.Whole;
import com.example.server.ChecksRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.ResponseValidation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a handler answers is held against every kind of schema that a body may have. */
class ResponseChecks implements DefaultApi {
  private List<String> codes = List.of();
  private Map<String, Integer> counts = Map.of();
  private String text = "abc";
  private @Nullable String maybe;
  private ReadLevel.Result level = new ReadLevel.Result.Ok(1, null);
  private Whole whole = new Whole(null, null);
  private Thing thing = new Thing("abc", null, null);
  private @Nullable RuntimeException failure;

  private int get(String path) {
    InMemoryClient client =
        InMemoryClient.of(
            ChecksRouter.builder(Layers.builder().responses(ResponseValidation.ENFORCE).build())
                .defaultApi(this)
                .build());
    return client.get(path).send().status();
  }

  @Test
  void itemsAndTheirNumber() {
    assertThat(get("/list")).isEqualTo(200);
    codes = List.of("abc", "def");
    assertThat(get("/list")).isEqualTo(200);
    codes = List.of("abc", "defg");
    assertThat(get("/list")).isEqualTo(500);
    codes = List.of("a", "b", "c");
    assertThat(get("/list")).isEqualTo(500);
  }

  @Test
  void valuesOfMaps() {
    counts = Map.of("a", 9);
    assertThat(get("/map")).isEqualTo(200);
    counts = Map.of("a", 10);
    assertThat(get("/map")).isEqualTo(500);
  }

  @Test
  void scalars() {
    assertThat(get("/text")).isEqualTo(200);
    text = "ABC";
    assertThat(get("/text")).isEqualTo(500);
  }

  @Test
  void nullIsAValueWhereTheContractHasIt() {
    assertThat(get("/maybe")).isEqualTo(200);
    maybe = "ab";
    assertThat(get("/maybe")).isEqualTo(200);
    maybe = "a";
    assertThat(get("/maybe")).isEqualTo(500);
  }

  @Test
  void resultsWithHeadersAndOthersWithoutBodies() {
    level = new ReadLevel.Result.Ok(1, 5);
    assertThat(get("/number")).isEqualTo(200);
    level = new ReadLevel.Result.Ok(0, 5);
    assertThat(get("/number")).isEqualTo(500);
    level = new ReadLevel.Result.Accepted();
    assertThat(get("/number")).isEqualTo(202);
  }

  @Test
  void schemasThatAreCheckedWhole() {
    whole = new Whole(null, "b");
    assertThat(get("/whole")).isEqualTo(200);
    whole = new Whole("a", null);
    assertThat(get("/whole")).isEqualTo(500);
    whole = new Whole("a", "b");
    assertThat(get("/whole")).isEqualTo(500);
  }

  @Test
  void objectsAloneAndInLists() {
    thing = new Thing("abc", Colour.RED, Map.of("a", "b"));
    assertThat(get("/thing")).isEqualTo(200);
    assertThat(get("/things")).isEqualTo(200);
    thing = new Thing("abcd", null, null);
    assertThat(get("/thing")).isEqualTo(500);
    assertThat(get("/things")).isEqualTo(500);
    thing = new Thing("abc", null, Map.of("a", ""));
    assertThat(get("/thing")).isEqualTo(500);
  }

  /** Enums of answers are open for clients; what a server sends must be in the contract. */
  @Test
  void valuesThatTheContractDoesNotKnow() {
    thing = new Thing("abc", Colour.of("mauve"), null);
    assertThat(get("/thing")).isEqualTo(500);
  }

  @Test
  void documentedErrorsAndTheirBodies() {
    failure = new NotFoundStringException("none");
    assertThat(get("/thing")).isEqualTo(404);
    failure = new NotFoundStringException("no");
    assertThat(get("/thing")).isEqualTo(500);
    failure = new ServerErrorException(503);
    assertThat(get("/thing")).isEqualTo(503);
  }

  @Test
  void errorsOfOtherOperations() {
    failure = new NotFoundStringException("none");
    assertThat(get("/text")).isEqualTo(500);
  }

  private void fail() {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public List<String> listCodes(Context context, ListCodes.Input input) {
    return codes;
  }

  @Override
  public List<Thing> listThings(Context context, ListThings.Input input) {
    return List.of(thing);
  }

  @Override
  public Map<String, Integer> countAll(Context context, CountAll.Input input) {
    return counts;
  }

  @Override
  public String readText(Context context, ReadText.Input input) {
    fail();
    return text;
  }

  @Override
  public @Nullable String readMaybe(Context context, ReadMaybe.Input input) {
    return maybe;
  }

  @Override
  public ReadLevel.Result readLevel(Context context, ReadLevel.Input input) {
    return level;
  }

  @Override
  public Whole readWhole(Context context, ReadWhole.Input input) {
    return whole;
  }

  @Override
  public Thing findThing(Context context, FindThing.Input input) {
    fail();
    return thing;
  }
}
