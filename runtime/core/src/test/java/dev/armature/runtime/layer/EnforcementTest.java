package dev.armature.runtime.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import dev.armature.runtime.tool.Tools;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What contracts declare is enforced, or the service does not start (CWE-636, CWE-862). */
final class EnforcementTest {
  private static final Operation ADMIN =
      Operation.named("Test", "admin").policy(new Permission("admin")).build();
  private static final Operation ALSO =
      Operation.named("Test", "also").policy(new Permission("admin")).build();
  private static final Operation KEYED =
      Operation.named("Test", "keyed")
          .security(SecurityRequirement.of("key"))
          .ownErrorBody(401)
          .ownErrorBody(429)
          .build();

  @Test
  void aPermissionWithoutHookDoesNotStart() {
    assertThatThrownBy(() -> router(Layers.builder(), ADMIN, ALSO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the permission \"admin\" of Test.admin, Test.also")
        .hasMessageContaining("permissions((permission, context) -> …)");
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    Layers layers = Layers.builder().build();
    assertThat(layers.unenforced(List.of(ADMIN, KEYED, ALSO)))
        .containsExactly(
            new Unenforced(Unenforced.Kind.SCHEME, "key", List.of(KEYED)),
            new Unenforced(Unenforced.Kind.PERMISSION, "admin", List.of(ADMIN, ALSO)),
            new Unenforced(Unenforced.Kind.ERROR_BODY, "401", List.of(KEYED)),
            new Unenforced(Unenforced.Kind.ERROR_BODY, "429", List.of(KEYED)));
    assertThatThrownBy(() -> router(Layers.builder(), ADMIN, KEYED))
        .hasMessageContaining("\"key\"")
        .hasMessageContaining("\"admin\"")
        .hasMessageContaining("the status 401 of Test.keyed")
        .hasMessageContaining("errorMapper(");
  }

  @Test
  void aPolicyWithoutLayerDoesNotStart() {
    Operation audited = Operation.named("Test", "audited").withoutLayer("audit").build();
    assertThatThrownBy(() -> router(Layers.builder().allowAnonymousAccessToEverything(), audited))
        .hasMessageContaining("no layer does what \"audit\" of x-armature asks for at Test.audited")
        .hasMessageContaining("remove the key from the contract");
  }

  @Test
  void manyOperationsAreCounted() {
    List<Operation> many = Collections.nCopies(12, ADMIN);
    Unenforced missing = new Unenforced(Unenforced.Kind.PERMISSION, "admin", many);
    assertThat(missing.message()).contains("Test.admin, Test.admin").endsWith(" and 2 more");
  }

  @Test
  void whatIsProvidedStarts() {
    LayersBuilder layers =
        Layers.builder()
            .authenticator(
                "key", ApiKeyAuthenticator.header("X-Key", ApiKeys.of(Map.of("k", principal()))))
            .permissions((permission, context) -> context.principal() != null)
            .errorMapper((failure, context) -> null);
    InMemoryClient client = InMemoryClient.of(router(layers, ADMIN, KEYED));
    assertThat(client.get("/admin").send().status()).isEqualTo(403);
    assertThat(client.get("/keyed").header("X-Key", "k").send().status()).isEqualTo(204);
  }

  @Test
  void everybodyMayCallEverythingOnlyWhenThatIsSaid() {
    LayersBuilder open =
        Layers.builder().allowAnonymousAccessToEverything().errorMapper((failure, context) -> null);
    InMemoryClient client = InMemoryClient.of(router(open, ADMIN, KEYED));
    assertThat(client.get("/admin").send().status()).isEqualTo(204);
    assertThat(client.get("/keyed").send().status()).isEqualTo(204);
  }

  @Test
  void aRouteByHandMustPassTheLayerThatEnforces() {
    Layers layers = Layers.builder().permissions((permission, context) -> false).build();
    Route forgotten =
        Route.of(ADMIN, "GET", "/admin")
            .through(layers.errors())
            .to(request -> Response.empty(204));
    assertThatThrownBy(() -> Router.of(layers, List.of(forgotten)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Test.admin (GET /admin) (authentication)");
    Operation limited = Operation.named("Test", "limited").build();
    Layers limits = Layers.builder().policy("limited", RateLimit.perSecond(1)).build();
    Route unlimited =
        Route.of(limited, "GET", "/limited")
            .through(limits.errors())
            .to(request -> Response.empty(204));
    assertThatThrownBy(() -> Router.of(limits, List.of(unlimited)))
        .hasMessageContaining("Test.limited (GET /limited) (rateLimit)");
  }

  @Test
  void toolsAreHeldToTheSame() {
    Layers layers = Layers.builder().build();
    Tool tool = Tool.of(ADMIN, "").to(call -> ToolResult.empty());
    assertThatThrownBy(() -> Tools.builder(layers).tools(List.of(tool)).build())
        .hasMessageContaining("the permission \"admin\" of Test.admin");
    Layers hooked = Layers.builder().permissions((permission, context) -> false).build();
    Tool open = Tool.of(ADMIN, "open").to(call -> ToolResult.empty());
    assertThatThrownBy(() -> Tools.builder(hooked).tools(List.of(open)).build())
        .hasMessageContaining("Test.admin (tool open) (authentication)");
  }

  @Test
  void whoConfiguresLayersOtherwiseSaysSo() {
    LayersBuilder layers =
        Layers.builder()
            .refusal(missing -> new UnsupportedOperationException(missing.get(0).name()));
    assertThatThrownBy(() -> router(layers, ADMIN))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("admin");
  }

  private static Principal principal() {
    return Principal.of("p");
  }

  private static Router router(LayersBuilder builder, Operation... operations) {
    Layers layers = builder.build();
    return Router.of(
        layers,
        List.of(operations).stream()
            .map(
                operation ->
                    Route.of(operation, "GET", "/" + operation.id())
                        .through(layers.errors())
                        .through(layers.authentication())
                        .to(request -> Response.empty(204)))
            .toList());
  }
}
