package dev.armature.runtime.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {
  private record Page(List<String> items, @Nullable String next) {}

  private final List<@Nullable Object> asked = new ArrayList<>();

  private Pages<Page> byCursor(Map<String, Page> pages) {
    return Pages.byCursor(
        null,
        cursor -> {
          asked.add(cursor);
          Page page = pages.get(cursor == null ? "" : cursor);
          if (page == null) {
            throw new IOException("no page " + cursor);
          }
          return page;
        },
        Page::next);
  }

  @Test
  void asksForAPageWhenItIsWanted() {
    Pages<String> items =
        byCursor(
                Map.of(
                    "", new Page(List.of("1", "2"), "a"),
                    "a", new Page(List.of(), "b"),
                    "b", new Page(List.of("3"), "")))
            .items(Page::items);
    Iterator<String> iterator = items.iterator();
    assertThat(asked).isEmpty();
    assertThat(iterator.next()).isEqualTo("1");
    assertThat(iterator.next()).isEqualTo("2");
    assertThat(asked).containsExactly((Object) null);
    assertThat(iterator.next()).isEqualTo("3");
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    assertThat(asked).containsExactly(null, "a", "b");
    assertThat(items.stream()).containsExactly("1", "2", "3");
    assertThat(asked).hasSize(6);
  }

  @Test
  void keepsItemsThatAreNull() {
    Pages<@Nullable String> items =
        byCursor(Map.of("", new Page(List.of(), null))).items(page -> Arrays.asList(null, "1"));
    assertThat(items).containsExactly(null, "1");
  }

  @Test
  void refusesToGoInACircle() {
    Page back = new Page(List.of("1"), "b");
    Map<String, Page> circle =
        Map.of(
            "",
            new Page(List.of("0"), "a"),
            "a",
            back,
            "b",
            new Page(List.of("2"), "c"),
            "c",
            back);
    Iterator<Page> pages = byCursor(circle).iterator();
    assertThatThrownBy(() -> pages.forEachRemaining(page -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(PagingException.class)
        .hasMessageContaining("repeats the cursor");
    int all = asked.size();
    assertThat(all).isBetween(4, 10);
    assertThatThrownBy(pages::hasNext).hasCauseInstanceOf(PagingException.class);
    assertThat(asked).hasSize(all);
    Iterator<Page> same = byCursor(Map.of("", back, "b", back)).iterator();
    assertThat(same.next()).isSameAs(back);
    assertThat(same.next()).isSameAs(back);
    assertThatThrownBy(same::hasNext).hasCauseInstanceOf(PagingException.class);
  }

  @Test
  void asksAgainForWhatFailed() {
    boolean[] down = {true};
    Pages<Page> pages =
        Pages.byCursor(
            "a",
            cursor -> {
              if (down[0]) {
                throw new IOException("down");
              }
              return new Page(List.of("at " + cursor), null);
            },
            Page::next);
    Iterator<Page> iterator = pages.iterator();
    assertThatThrownBy(iterator::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("down");
    down[0] = false;
    assertThat(iterator.next().items()).containsExactly("at a");
    assertThat(iterator.hasNext()).isFalse();
  }

  private Pages.Ask<Long, List<Integer>> counting(int all, int most, boolean pages) {
    return place -> {
      asked.add(place);
      int from = Math.toIntExact(pages ? (place - 1) * most : place);
      List<Integer> found = new ArrayList<>();
      for (int i = from; i < Math.min(all, from + most); i++) {
        found.add(i);
      }
      return found;
    };
  }

  @Test
  void countsItems() {
    assertThat(Pages.byOffset(0, null, counting(5, 2, false), List::size).items(page -> page))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(asked).containsExactly(0L, 2L, 4L, 5L);
    asked.clear();
    assertThat(Pages.byOffset(1, 2, counting(6, 2, false), List::size).items(page -> page))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(asked).containsExactly(1L, 3L, 5L);
    asked.clear();
    assertThat(Pages.byOffset(0, 2, counting(4, 2, false), List::size)).hasSize(2);
    assertThat(asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void countsPages() {
    assertThat(Pages.byNumber(1, null, counting(3, 2, true), List::size).items(page -> page))
        .containsExactly(0, 1, 2);
    assertThat(asked).containsExactly(1L, 2L, 3L);
    asked.clear();
    assertThat(Pages.byNumber(2, 2L, counting(3, 2, true), List::size)).hasSize(1);
    assertThat(asked).containsExactly(2L);
  }

  private final class Linking implements Transport {
    private final @Nullable URI base;
    private final Map<String, String> links;

    Linking(@Nullable String base, Map<String, String> links) {
      this.base = base == null ? null : URI.create(base);
      this.links = links;
    }

    @Override
    public Response send(Request request) {
      String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
      String target = request.path() + query;
      asked.add(target);
      String link = links.get(target);
      Response response = Response.text(200, target);
      return link == null ? response : response.withHeader("Link", link);
    }

    @Override
    public @Nullable URI base() {
      return base;
    }

    Pages<String> pages() {
      Request request = new Request("GET", "/pets?limit=2", Headers.of("X", "y"), Body.none());
      return Pages.byLink(this, transport -> new String(transport.send(request).body().bytes(100)));
    }
  }

  @Test
  void followsLinks() {
    Map<String, String> links =
        Map.of(
            "/pets?limit=2", "</v1/pets?at=2>; rel=\"next\", </v1/pets>; rel=first",
            "/pets?at=2", "<https://API.example.com:443/v1/pets?at=4>; rel=next",
            "/pets?at=4", "<?at=6>; rel=\"last next\"",
            "/pets?at=6", "<more>; rel=next",
            "/more", "</v1/pets?limit=2>; rel=prev");
    assertThat(new Linking("https://api.example.com/v1/", links).pages())
        .containsExactly("/pets?limit=2", "/pets?at=2", "/pets?at=4", "/pets?at=6", "/more");
  }

  private void leadsElsewhere(@Nullable String base, String link) {
    asked.clear();
    Map<String, String> links = Map.of("/pets?limit=2", "<" + link + ">; rel=next");
    Iterator<String> pages = new Linking(base, links).pages().iterator();
    assertThat(pages.next()).isEqualTo("/pets?limit=2");
    assertThatThrownBy(pages::hasNext)
        .as(link)
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(PagingException.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void followsNoLinkToAnotherServer() {
    String base = "https://api.example.com/v1";
    leadsElsewhere(base, "https://evil.example.com/v1/pets");
    leadsElsewhere(base, "//evil.example.com/v1/pets");
    leadsElsewhere(base, "http://api.example.com/v1/pets");
    leadsElsewhere(base, "https://api.example.com:8443/v1/pets");
    leadsElsewhere(base, "https://api.example.com@evil.example.com/v1/pets");
    leadsElsewhere(base, "https://user@api.example.com/v1/pets");
    leadsElsewhere(base, "/v2/pets");
    leadsElsewhere(base, "/v10/pets");
    leadsElsewhere(base, "/v1/../admin");
    leadsElsewhere(base, "/v1/%2E%2e/admin");
    leadsElsewhere(base, "file:///etc/passwd");
    leadsElsewhere(base, "mailto:a@example.com");
    leadsElsewhere(base, "a b");
    leadsElsewhere(null, "https://api.example.com/v1/pets");
    leadsElsewhere(base, "/v1/pets?limit=2&again=%zz{");
  }

  @Test
  void refusesLinksInACircle() {
    Map<String, String> links =
        Map.of("/pets?limit=2", "</pets?at=2>; rel=next", "/pets?at=2", "</pets?at=2>; rel=next");
    Iterator<String> pages = new Linking(null, links).pages().iterator();
    assertThat(pages.next()).isEqualTo("/pets?limit=2");
    assertThat(pages.next()).isEqualTo("/pets?at=2");
    assertThatThrownBy(pages::hasNext).hasMessageContaining("repeats the link");
  }

  @Test
  void readsLinkHeaders() {
    assertThat(LinkHeader.next(List.of())).isNull();
    assertThat(LinkHeader.next(List.of("<a>;rel=prev", "<b>;rel=NEXT"))).isEqualTo("b");
    assertThat(LinkHeader.next(List.of("<a,b;c>; title=\"x, <y>; rel=next\"; rel=prev, <z>")))
        .isNull();
    assertThat(LinkHeader.next(List.of("<a>; title=\"\\\"\" ;REL = \"prev next\""))).isEqualTo("a");
    assertThat(LinkHeader.next(List.of("<a>; rel=prev; rel=next"))).isNull();
    assertThat(LinkHeader.next(List.of("<a>; rel=next; anchor=\"/other\", <b>; rel=next")))
        .isEqualTo("b");
    assertThat(LinkHeader.next(List.of(", ,<>; rel=next"))).isEmpty();
    assertThat(LinkHeader.next(List.of("<a; rel=next", "a>; rel=next", "<a>; rel=\"next", "\"")))
        .isEqualTo("a");
  }
}
