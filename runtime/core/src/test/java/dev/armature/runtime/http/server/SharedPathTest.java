package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedPathTest {
  private static final Layers LAYERS = Layers.builder().build();

  private static Route route(String template, PathChoice choice) {
    Operation operation = Operation.named("Test", template).build();
    return Route.of(operation, "GET", template)
        .shared(choice)
        .to(request -> Response.text(200, template));
  }

  /** Added in another order than that of their turns. */
  private static final List<Route> ROUTES =
      List.of(
          route("/{any}", PathChoice.turn(7)),
          route("/{number}", PathChoice.turn(6).only("number", PathValue.number())),
          route("/{integer}", PathChoice.turn(5).only("integer", PathValue.integer())),
          route("/{date}", PathChoice.turn(4).only("date", PathValue.date())),
          route("/{time}", PathChoice.turn(3).only("time", PathValue.dateTime())),
          route("/{uuid}", PathChoice.turn(2).only("uuid", PathValue.uuid())),
          route("/{flag}", PathChoice.turn(1).only("flag", PathValue.bool())),
          route("/{usual}", PathChoice.turn(0).first("usual", "1").only("usual", text -> false)));

  @ParameterizedTest
  @CsvSource({
    "/1, /{usual}",
    "/%31, /{usual}",
    "/true, /{flag}",
    "/0b4f6f3c-8a3e-4d5e-9c1a-3f2b1a0c9d8e, /{uuid}",
    "/2026-12-01, /{date}",
    "/2026-12-01T00:00:00Z, /{time}",
    "/2026-12-01T00%3A00%3A00Z, /{time}",
    "/-12, /{integer}",
    "/012, /{any}",
    "/1.5e3, /{number}",
    "/TRUE, /{any}",
    "/%FF, /{any}",
  })
  void theFirstInTurnThatTakesTheValueIsMeant(String target, String template) {
    InMemoryClient client = InMemoryClient.of(Router.of(LAYERS, ROUTES));
    assertThat(client.get(target).send().text()).isEqualTo(template);
    InMemoryClient under =
        InMemoryClient.of(Router.builder(LAYERS).basePath("/v1").routes(ROUTES).build());
    assertThat(under.get("/v1" + target).send().text()).isEqualTo(template);
  }

  @Test
  void whereNoneTakesTheValueTheFirstAnswers() {
    Route one = route("/{a}", PathChoice.turn(0).only("a", PathValue.listed("x", "y")));
    Route two = route("/{b}", PathChoice.turn(1).only("b", PathValue.integer()));
    InMemoryClient client = InMemoryClient.of(Router.of(LAYERS, List.of(two, one)));
    assertThat(client.get("/z").send().text()).isEqualTo("/{a}");
  }

  @Test
  void allValuesThatMakeARouteTheFirstOneMustBeThere() {
    Route one = route("/{a}/{b}", PathChoice.turn(0));
    Route two = route("/{c}/{d}", PathChoice.turn(1).first("c", "x").first("d", "y"));
    InMemoryClient client = InMemoryClient.of(Router.of(LAYERS, List.of(one, two)));
    assertThat(client.get("/x/y").send().text()).isEqualTo("/{c}/{d}");
    assertThat(client.get("/x/z").send().text()).isEqualTo("/{a}/{b}");
  }

  @Test
  void routesThatNothingTellsApartAreNoRouter() {
    Route one = route("/{a}", PathChoice.turn(0));
    Route same = route("/{b}", PathChoice.turn(0));
    Route every =
        Route.of(Operation.named("Test", "every").build(), "GET", "/{c}")
            .to(request -> Response.empty(204));
    for (Route other : List.of(same, every)) {
      assertThatThrownBy(() -> Router.of(LAYERS, List.of(one, other)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Two operations have one method and path");
    }
  }

  @Test
  void aChoiceIsMadeByParametersOfThePath() {
    assertThatThrownBy(() -> route("/{a}", PathChoice.turn(0).first("b", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/{a} has no parameter 'b'");
  }
}
