package dev.armature.runtime.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.Policy;
import dev.armature.runtime.Reply;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies of users, and the layers that they put in place themselves. */
final class PoliciesTest {
  private static final Operation OPERATION =
      Operation.named("Test", "get").policy(new Marked("contract")).build();

  record Marked(String with) implements Policy {}

  /** Says in a header what the policy says. */
  record Marking(Policies policies) implements Layer {
    @Override
    public <C extends Call<R>, R extends Reply> Step<C, R> around(
        Operation operation, Step<C, R> next) {
      Marked marked = policies.of(operation, Marked.class);
      if (marked == null) {
        return next;
      }
      return call -> {
        call.announce("X-Mark", marked.with());
        return next.handle(call);
      };
    }
  }

  private static Route route() {
    return Route.of(OPERATION, "GET", "/x").to(call -> Response.empty(204));
  }

  private static String mark(LayersBuilder builder) {
    Layers layers = builder.layer("marking", Marking::new).build();
    Router router =
        Router.builder(layers).through(layers.outer("marking", "later")).route(route()).build();
    return InMemoryClient.of(router).get("/x").send().header("X-Mark");
  }

  @Test
  void theConfigurationOfAnOperationWinsOverItsContract() {
    assertThat(mark(Layers.builder())).isEqualTo("contract");
    assertThat(mark(Layers.builder().policy(new Marked("usual")))).isEqualTo("contract");
    assertThat(mark(Layers.builder().policy("GET", new Marked("own")))).isEqualTo("own");
    assertThat(OPERATION.policy(Timeout.class)).isNull();
  }

  @Test
  void aLayerThatTheRouterDoesNotShowFailsTheStart() {
    Layers layers = Layers.builder().layer("marking", Marking::new).build();
    assertThatThrownBy(
            () -> Router.builder(layers).through(layers.outer("metrics")).route(route()).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("marking")
        .hasMessageContaining("Generate again");
    assertThatThrownBy(() -> Layers.builder().layer("metrics", Marking::new))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatStandsNextToHandlersStandsInItsPlace() throws Exception {
    List<String> order = new ArrayList<>();
    Layers layers =
        Layers.builder()
            .protection(policies -> new Noting(Protection.RETRY, "retry", order))
            .protection(new Noting(Protection.CACHE, "cache", order))
            .protection(new Noting(Protection.CIRCUIT_BREAKER, "breaker", order))
            .build();
    layers
        .<String, String>protect(OPERATION, (context, input) -> input)
        .handle(Context.of(OPERATION), "");
    assertThat(order).containsExactly("cache", "breaker", "retry");
  }

  private record Noting(int place, String name, List<String> order) implements Protection {
    @Override
    public <I, O> OperationHandler<I, O> around(
        Operation operation, OperationHandler<I, O> handler) {
      return (context, input) -> {
        order.add(name);
        return handler.handle(context, input);
      };
    }
  }
}
