import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.api.Deep;
import com.example.api.DefaultApi;
import com.example.api.ListNumbered;
import com.example.api.ListOffset;
import com.example.api.ListPage;
import com.example.api.ListSmall;
import com.example.api.ListThings;
import com.example.api.ListThingsPages;
import com.example.api.NotFoundException;
import com.example.api.Search;
import com.example.client.ListsClient;
import com.example.model.DeepData;
import com.example.model.DeepMeta;
import com.example.model.DeepMetaNext;
import com.example.model.SearchBody;
import com.example.model.Thing;
import com.example.model.ThingPage;
import com.example.server.ListsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.PagingException;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.layer.Layers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Walks implements DefaultApi {
  private static final int ALL = 5;

  private final List<Request> sent = new ArrayList<>();
  private Transport server =
      RouterTransport.of(ListsRouter.builder(Layers.builder().build()).defaultApi(this).build());
  private final ListsClient client =
      ListsClient.of(
          request -> {
            sent.add(request);
            return server.send(request);
          });

  private static List<Thing> things(int from, int to) {
    return IntStream.range(from, Math.max(from, to)).mapToObj(Thing::new).toList();
  }

  private List<Thing> page(int from, Integer limit) {
    return things(from, Math.min(ALL, from + (limit == null ? 2 : limit)));
  }

  @Override
  public ThingPage listThings(Context context, ListThings.Input input) {
    int from = input.cursor() == null ? 0 : Integer.parseInt(input.cursor());
    if (from < 0) {
      throw new NotFoundException();
    }
    int to = from + input.limit();
    return new ThingPage(page(from, input.limit()), to < ALL ? String.valueOf(to) : null);
  }

  @Override
  public Deep.Result deep(Context context, Deep.Input input) {
    long from = input.from();
    if (from > 3) {
      return new Deep.Result.NoContent();
    }
    DeepMeta meta = new DeepMeta(from == 3 ? new DeepMetaNext(Field.of(4L)) : next(from));
    DeepData data = new DeepData(from == 2 ? null : List.of(input.kind() + from));
    return new Deep.Result.Ok(
        com.example.model.Deep.builder().data(data).meta(Field.of(meta)).build(), 3);
  }

  private static DeepMetaNext next(long from) {
    return new DeepMetaNext(Field.of(from + 1));
  }

  @Override
  public ThingPage listOffset(Context context, ListOffset.Input input) {
    int from = input.offset() == null ? 0 : input.offset().intValue();
    return new ThingPage(page(from, input.limit()), null);
  }

  @Override
  public List<String> listSmall(Context context, ListSmall.Input input) {
    return input.offset() < 3 ? Arrays.asList(null, "at " + input.offset()) : List.of();
  }

  @Override
  public ThingPage listPage(Context context, ListPage.Input input) {
    return new ThingPage(page(input.page() * input.size(), input.size()), null);
  }

  @Override
  public List<Integer> listNumbered(Context context, ListNumbered.Input input) {
    return input.xPage() > 2 ? List.of() : List.of((int) input.xPage());
  }

  @Override
  public Search.Result search(Context context, Search.Input input) {
    assertThat(input.body()).isEqualTo(new SearchBody("x"));
    int from = sent.size() - 1;
    String link = from < 2 ? "</v1/link?at=" + (from + 1) + ">; rel=\"next\"" : null;
    return new Search.Result.Ok(things(from, from + 1), link);
  }

  @Override
  public int listThingsPages(Context context, ListThingsPages.Input input) {
    return 7;
  }

  @Test
  void followsCursors() throws IOException {
    ListThings.Input input = ListThings.Input.builder().limit(2).build();
    Iterator<Thing> items = client.listThingsAll(input).iterator();
    assertThat(sent).isEmpty();
    assertThat(items.next()).isEqualTo(new Thing(0));
    assertThat(items.next()).isEqualTo(new Thing(1));
    assertThat(sent).hasSize(1);
    assertThat((Iterable<Thing>) () -> items).containsExactlyElementsOf(things(2, 5));
    assertThat(sent).extracting(Request::rawQuery).endsWith("limit=2&cursor=2", "limit=2&cursor=4");
    CallOptions options = CallOptions.NONE.header("X-Why", "test");
    ListThings.Input later = input.toBuilder().cursor("2").build();
    assertThat(client.listThingsPages_(later, options)).hasSize(2);
    assertThat(sent.get(4).header("X-Why")).isEqualTo("test");
    assertThat(client.listThingsPages(new ListThingsPages.Input())).isEqualTo(7);
  }

  @Test
  void throwsWhatCallsThrow() {
    ListThings.Input input = ListThings.Input.builder().cursor("-1").build();
    assertThatThrownBy(() -> client.listThingsAll(input).iterator().next())
        .isInstanceOf(NotFoundException.class);
    server =
        request -> Response.bytes(200, "application/json", "{\"things\":[],\"next\":\"a\"}".getBytes());
    assertThatThrownBy(() -> client.listThingsAll(input).iterator().next())
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(PagingException.class);
    server =
        request -> {
          throw new IOException("down");
        };
    assertThatThrownBy(() -> client.listThingsAll(input).iterator().next())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("down");
  }

  @Test
  void findsMembersOfMembers() {
    Deep.Input input = new Deep.Input("k", 1);
    assertThat(client.deepAll(input)).containsExactly("k1", "k3");
    assertThat(client.deepPages(input)).hasSize(4);
    assertThat(client.deepPages(input).stream().limit(3))
        .allSatisfy(page -> assertThat(((Deep.Result.Ok) page).xTotal()).isEqualTo(3));
  }

  @Test
  void countsItems() {
    ListOffset.Input input = ListOffset.Input.builder().offset(1L).limit(3).build();
    assertThat(client.listOffsetAll(input).stream()).containsExactlyElementsOf(things(1, 5));
    assertThat(sent).hasSize(2);
    assertThat(client.listOffsetAll(ListOffset.Input.builder().build()).stream()).containsExactlyElementsOf(things(0, 5));
    assertThat(client.listSmallAll(new ListSmall.Input(0)))
        .containsExactly(null, "at 0", null, "at 2");
  }

  @Test
  void countsPages() {
    ListPage.Input input = ListPage.Input.builder().size(2).build();
    assertThat(client.listPageAll(input).stream()).containsExactlyElementsOf(things(0, 5));
    assertThat(sent).extracting(Request::rawQuery)
        .containsExactly("page=0&size=2", "page=1&size=2", "page=2&size=2");
    assertThat(client.listNumberedAll(new ListNumbered.Input(1))).containsExactly(1, 2);
  }

  @Test
  void followsLinks() {
    Search.Input input = new Search.Input(new SearchBody("x"));
    assertThat(client.searchAll(input).stream()).containsExactlyElementsOf(things(0, 3));
    assertThat(sent).extracting(Request::rawQuery).containsExactly(null, "at=1", "at=2");
  }
}
