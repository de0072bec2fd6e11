import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.api.Copy;
import com.example.api.CreateThing;
import com.example.api.DefaultApi;
import com.example.api.DefaultFaultException;
import com.example.api.DeleteThings;
import com.example.api.Either;
import com.example.api.GetThing;
import com.example.api.GoneException;
import com.example.api.HeadThings;
import com.example.api.Lines;
import com.example.api.NotFoundException;
import com.example.api.NotFoundFaultException;
import com.example.api.SendForm;
import com.example.api.Texts;
import com.example.api.ThingsApi;
import com.example.api.TooManyRequestsStringException;
import com.example.api.Upload;
import com.example.api.Watch;
import com.example.api.Xml;
import com.example.client.ShopClient;
import com.example.model.Fault;
import com.example.model.Filter;
import com.example.model.SendFormBody;
import com.example.model.SendFormBodyMore;
import com.example.model.Thing;
import com.example.model.ThingInput;
import com.example.model.ThingKind;
import com.example.model.UploadBody;
import com.example.server.ShopRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.client.UnexpectedAnswerException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Clients implements ThingsApi, DefaultApi {
  private final List<Request> sent = new ArrayList<>();
  private Transport server = RouterTransport.of(router(this, this));
  private final ShopClient client =
      ShopClient.of(
          request -> {
            sent.add(request);
            return server.send(request);
          });
  private GetThing.Input got;
  private ThingInput created;

  private static Router router(ThingsApi things, DefaultApi others) {
    Layers layers = Layers.builder().errorMapper((failure, context) -> null).build();
    return ShopRouter.builder(layers).things(things).defaultApi(others).build();
  }

  @Override
  public GetThing.Result getThing(Context context, GetThing.Input input) {
    got = input;
    return switch (input.id()) {
      case "moved" -> new GetThing.Result.Redirection(307, "/there");
      case "missing" -> throw new NotFoundFaultException(new Fault("no " + input.id()));
      case "gone" -> throw new GoneException();
      case "busy" -> throw new TooManyRequestsStringException("later").withRetryAfter(30);
      default -> new GetThing.Result.Ok(thing(), "\"v1\"", 5, List.of("a", "b"));
    };
  }

  private static Thing thing() {
    return new Thing(7, "Rex", ThingKind.SMALL);
  }

  @Override
  public Thing createThing(Context context, CreateThing.Input input) {
    created = input.body();
    return thing();
  }

  @Override
  public void deleteThings(Context context, DeleteThings.Input input) {
    throw new DefaultFaultException(409, new Fault("in use"));
  }

  @Override
  public HeadThings.Result headThings(Context context, HeadThings.Input input) {
    return new HeadThings.Result.Ok(
        3, List.of("a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=x,y; Path=/"));
  }

  @Override
  public String sendForm(Context context, SendForm.Input input) {
    return String.valueOf(input.body());
  }

  @Override
  public long upload(Context context, Upload.Input input) throws IOException {
    UploadBody body = input.body();
    assertThat(body.title()).isEqualTo("é & ü");
    assertThat(body.meta()).isEqualTo(new Filter("red", 1));
    assertThat(body.file().filename()).isEqualTo("ä b.png");
    assertThat(body.file().contentType()).isEqualTo("image/png");
    long length = body.file().content().readAll(1 << 20).length;
    for (FilePart other : body.others() == null ? List.<FilePart>of() : body.others()) {
      length += other.content().readAll(1 << 20).length;
    }
    return length;
  }

  @Override
  public String either(Context context, Either.Input input) throws IOException {
    if (input.body() instanceof Either.Body.Bytes bytes) {
      return "bytes " + bytes.value().readAll(100).length;
    }
    return input.body() instanceof Either.Body.TextPlain text ? text.value() : null;
  }

  @Override
  public Filter xml(Context context, Xml.Input input) {
    return input.body();
  }

  @Override
  public ByteSource copy(Context context, Copy.Input input) throws IOException {
    return ByteSource.of(input.body().readAll(1 << 20));
  }

  @Override
  public Events<Filter> watch(Context context, Watch.Input input) {
    return sink -> {
      sink.send(Event.of(new Filter("red", 1)).id("1").name("seen").retry(Duration.ofMillis(5)));
      for (int i = 0; ; i++) {
        sink.send(new Filter(null, i));
      }
    };
  }

  @Override
  public Events<String> texts(Context context, Texts.Input input) {
    return Events.of(List.of("one", "two\nlines", ""));
  }

  @Override
  public Events<Filter> lines(Context context, Lines.Input input) {
    List<Filter> all = new ArrayList<>();
    input.body().forEachRemaining(all::add);
    return Events.of(all);
  }

  private static GetThing.Input input(String id) {
    return GetThing.Input.builder()
        .id(id)
        .label(List.of("a", "b c"))
        .matrix(new Filter("blue/green", 3))
        .tags(List.of("x", "y&z"))
        .deep(new Filter("re d", null))
        .json(new Filter("ü", 4))
        .xSince(LocalDate.of(2026, 1, 2))
        .session("s=1")
        .build();
  }

  @Test
  void sendsParametersInEveryStyle() throws IOException {
    GetThing.Result result = client.getThing(input("a/b ü"));
    assertThat(got).isEqualTo(input("a/b ü"));
    assertThat(got.limit()).isEqualTo(20);
    assertThat(result)
        .isEqualTo(new GetThing.Result.Ok(thing(), "\"v1\"", 5, List.of("a", "b")));
    assertThat(sent.get(0).operation()).isSameAs(GetThing.OPERATION);
    assertThat(sent.get(0).path()).startsWith("/v1/things/a%2Fb%20%C3%BC/.a.b%20c/;color=");
  }

  @Test
  void throwsDocumentedErrors() throws IOException {
    assertThatThrownBy(() -> client.getThing(input("missing")))
        .isInstanceOfSatisfying(
            NotFoundFaultException.class,
            error -> assertThat(error.body()).isEqualTo(new Fault("no missing")));
    assertThatThrownBy(() -> client.getThing(input("gone"))).isInstanceOf(GoneException.class);
    assertThatThrownBy(() -> client.getThing(input("busy")))
        .isInstanceOfSatisfying(
            TooManyRequestsStringException.class,
            error -> {
              assertThat(error.body()).isEqualTo("later");
              assertThat(error.headers()).singleElement().extracting("value").isEqualTo("30");
            });
    assertThatThrownBy(() -> client.deleteThings(new DeleteThings.Input()))
        .isInstanceOfSatisfying(
            DefaultFaultException.class, error -> assertThat(error.status()).isEqualTo(409));
    assertThat(client.getThing(input("moved")))
        .isEqualTo(new GetThing.Result.Redirection(307, "/there"));
  }

  @Test
  void tellsOfAnswersThatTheContractDoesNotKnow() {
    server = request -> Response.text(418, "I am a teapot").withHeader("X-Why", "tea");
    assertThatExceptionOfType(UnexpectedAnswerException.class)
        .isThrownBy(() -> client.getThing(input("x")))
        .withMessage("Shop.getThing: the answer 418 is none that the contract documents")
        .satisfies(
            error -> {
              assertThat(error.status()).isEqualTo(418);
              assertThat(error.headers().get("x-why")).isEqualTo("tea");
              assertThat(error.excerpt()).isEqualTo("I am a teapot");
            });
    server = request -> answer(200, "{\"id\":1}").withHeader("ETag", "\"1\"");
    assertThatExceptionOfType(UnexpectedAnswerException.class)
        .isThrownBy(() -> client.getThing(input("x")))
        .withMessageContaining("breaks the contract");
    server = request -> answer(200, "{\"id\":1,\"name\":\"a\"}");
    assertThatExceptionOfType(UnexpectedAnswerException.class)
        .isThrownBy(() -> client.getThing(input("x")))
        .withMessageContaining("lacks the header ETag");
    server = request -> answer(200, "<html>");
    assertThatExceptionOfType(UnexpectedAnswerException.class)
        .isThrownBy(() -> client.createThing(new CreateThing.Input(new ThingInput("a", null, null))));
  }

  @Test
  void leavesNoBodyOpen() throws IOException {
    int[] open = {0};
    ByteSource body =
        ByteSource.of(
            -1,
            from -> {
              open[0]++;
              return new java.io.ByteArrayInputStream(new byte[10_000]) {
                @Override
                public void close() {
                  open[0]--;
                }
              };
            });
    server = request -> Response.stream(202, "application/json", body);
    assertThatThrownBy(() -> client.copy(new Copy.Input(ByteSource.of(new byte[1]))))
        .isInstanceOf(UnexpectedAnswerException.class);
    assertThat(open[0]).isZero();
    server = request -> Response.stream(204, "text/plain", body);
    client.deleteThings(new DeleteThings.Input());
    assertThat(open[0]).isZero();
    server = request -> Response.stream(410, "text/plain", body);
    assertThatThrownBy(() -> client.getThing(input("x"))).isInstanceOf(GoneException.class);
    assertThat(open[0]).isZero();
  }

  private static Response answer(int status, String json) {
    return Response.bytes(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatItDoesNotKnow() throws IOException {
    server =
        request ->
            answer(201, "{\"id\":1,\"name\":\"a\",\"kind\":\"huge\",\"more\":[1]}");
    CreateThing.Input input = new CreateThing.Input(new ThingInput("Rex", ThingKind.LARGE, "s"));
    Thing read = client.createThing(input);
    assertThat(read.id()).isEqualTo(1);
    assertThat(String.valueOf(read.kind())).isEqualTo("huge");
    server = RouterTransport.of(router(this, this));
    client.createThing(input);
    assertThat(created).isEqualTo(input.body());
  }

  @Test
  void sendsBodiesOfEveryFormat() throws IOException {
    SendFormBody form =
        new SendFormBody("a=b&c", List.of(1L, 2L), new SendFormBodyMore("ü"));
    assertThat(client.sendForm(new SendForm.Input(form))).isEqualTo(form.toString());
    assertThat(client.sendForm(new SendForm.Input(null))).isEqualTo("null");
    assertThat(client.either(new Either.Input(new Either.Body.TextPlain("tëxt")))).isEqualTo("tëxt");
    ByteSource three = ByteSource.of(new byte[3]);
    assertThat(client.either(new Either.Input(new Either.Body.Bytes(three)))).isEqualTo("bytes 3");
    ThingInput thing = new ThingInput("Rex", null, null);
    assertThat(client.either(new Either.Input(new Either.Body.ApplicationJson(thing)))).isNull();
    Filter filter = new Filter("red & <blue>", 2);
    assertThat(client.xml(new Xml.Input(filter))).isEqualTo(filter);
  }

  @Test
  void sendsFiles() throws IOException {
    FilePart file = FilePart.of("ä b.png", "image/png", ByteSource.of(new byte[1000]));
    FilePart other = FilePart.of(null, "text/plain", ByteSource.of(new byte[5]));
    UploadBody body =
        UploadBody.builder()
            .title("é & ü")
            .meta(new Filter("red", 1))
            .file(file)
            .others(List.of(other, other))
            .build();
    assertThat(client.upload(new Upload.Input(body))).isEqualTo(1010);
  }

  @Test
  void streamsBothWays() throws Exception {
    byte[] bytes = new byte[100_000];
    ByteSource back = client.copy(new Copy.Input(ByteSource.of(bytes)));
    assertThat(back.readAll(1 << 20)).isEqualTo(bytes);
    Items<Filter> up = Items.of(List.of(new Filter("a", 1), new Filter("b", 2)));
    List<Filter> down = new ArrayList<>();
    try (Items<Event<Filter>> lines = client.lines(new Lines.Input(up)).open()) {
      lines.forEachRemaining(each -> down.add(each.data()));
    }
    assertThat(down).containsExactly(new Filter("a", 1), new Filter("b", 2));
    try (Items<Event<Filter>> events = client.watch(new Watch.Input()).open()) {
      Event<Filter> first = events.next();
      assertThat(first.data()).isEqualTo(new Filter("red", 1));
      assertThat(first.name()).isEqualTo("seen");
      assertThat(first.id()).isEqualTo("1");
      assertThat(first.retry()).isEqualTo(Duration.ofMillis(5));
      assertThat(events.next().data()).isEqualTo(new Filter(null, 0));
    }
    List<String> texts = new ArrayList<>();
    client.texts(new Texts.Input()).sendTo(event -> texts.add(event.data()));
    assertThat(texts).containsExactly("one", "two\nlines", "");
  }

  @Test
  void readsHeadersWithoutABody() throws IOException {
    HeadThings.Result result = client.headThings(new HeadThings.Input());
    assertThat(sent.get(0).method()).isEqualTo("HEAD");
    assertThat(result).isEqualTo(headThings(null, null));
    server =
        request -> Response.of(404, "application/json", Body.none());
    assertThatThrownBy(() -> client.headThings(new HeadThings.Input()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void takesOptionsOfACall() throws IOException {
    CallOptions options =
        CallOptions.NONE.header("Accept", "application/problem+json, */*").idempotencyKey("k");
    client.createThing(new CreateThing.Input(new ThingInput("Rex", null, null)), options);
    assertThat(sent.get(0).options()).isSameAs(options);
    assertThat(sent.get(0).headers().all("Accept"))
        .containsExactly("application/problem+json, */*");
  }

  @Test
  void passesCallsOn() throws IOException {
    Router gateway = router(client, client);
    ShopClient outer = ShopClient.of(RouterTransport.of(gateway));
    GetThing.Result result = outer.getThing(input("x"));
    assertThat(got).isEqualTo(input("x"));
    assertThat(result).isInstanceOf(GetThing.Result.Ok.class);
    assertThatThrownBy(() -> outer.getThing(input("busy")))
        .isInstanceOf(TooManyRequestsStringException.class);
    List<String> texts = new ArrayList<>();
    try (Items<Event<String>> events = outer.texts(new Texts.Input()).open()) {
      events.forEachRemaining(each -> texts.add(each.data()));
    }
    assertThat(texts).containsExactly("one", "two\nlines", "");
  }
}
