package dev.armature.runtime.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.RateLimitException;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.BasicAuthenticator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LayersTest {
  private final List<Context> seen = new ArrayList<>();

  private InMemoryClient client(LayersBuilder builder, Operation operation) {
    Layers layers = builder.build();
    Route route =
        Route.of(operation, "GET", "/x")
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .through(layers.authentication())
            .through(layers.rateLimit())
            .to(
                request -> {
                  seen.add(request.context());
                  return Response.empty(204);
                });
    return InMemoryClient.of(Router.of(layers, List.of(route)));
  }

  private static Operation.Builder operation() {
    return Operation.named("Test", "x");
  }

  private static LayersBuilder secured() {
    ApiKeys keys = ApiKeys.of(Map.of("k", Principal.of("key-user", "a")));
    return Layers.builder()
        .authenticator("query", ApiKeyAuthenticator.query("key", keys))
        .authenticator("cookie", ApiKeyAuthenticator.cookie("key", keys))
        .authenticator("basic", new BasicAuthenticator("Test", LayersTest::password));
  }

  private static @Nullable Principal password(String name, String password) {
    return password.equals("pä:ss") ? Principal.of(name, "b") : null;
  }

  private static String basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private Context last() {
    return seen.get(seen.size() - 1);
  }

  @Test
  void theCallersTraceGoesOn() {
    String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    InMemoryClient client = client(Layers.builder(), operation().build());
    client.get("/x").header("traceparent", parent).header("tracestate", "a=1").send();
    assertThat(last().trace().traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(last().trace().parentId()).isEqualTo("b7ad6b7169203331");
    assertThat(last().trace().spanId()).isNotEqualTo("b7ad6b7169203331");
    assertThat(last().trace().sampled()).isTrue();
    assertThat(last().trace().state()).isEqualTo("a=1");
    assertThat(last().trace().traceparent()).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
  }

  @Test
  void malformedTracesStartNewOnes() {
    InMemoryClient client = client(Layers.builder(), operation().build());
    for (String bad :
        List.of(
            "",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x")) {
      client.get("/x").header("traceparent", bad).send();
      assertThat(last().trace().traceId()).doesNotStartWith("0af7").matches("[0-9a-f]{32}");
      assertThat(last().trace().parentId()).isNull();
    }
  }

  @Test
  void correlationIdsAreTakenOverWhenSane() {
    InMemoryClient client = client(Layers.builder(), operation().build());
    InMemoryRequest sane = client.get("/x").header("X-Correlation-Id", "job-7/a");
    assertThat(sane.send().header("X-Correlation-Id")).isEqualTo("job-7/a");
    InMemoryResponse insane = client.get("/x").header("X-Correlation-Id", "a b\r\n").send();
    assertThat(insane.header("X-Correlation-Id")).isEqualTo(last().trace().traceId());
    assertThat(last().correlationId()).isEqualTo(last().trace().traceId());
  }

  @Test
  void spanListenersAreTold() {
    List<Integer> statuses = new ArrayList<>();
    SpanListener listener = (context, status, start, end) -> statuses.add(status);
    client(Layers.builder().span(listener).mdc(), operation().build()).get("/x").send();
    assertThat(statuses).containsExactly(204);
  }

  @Test
  void allSchemesOfAnAlternativeAreNeeded() {
    Operation both =
        operation().security(SecurityRequirement.of("query", "a").and("basic", "b")).build();
    InMemoryClient client = client(secured(), both);
    String good = basic("jo:pä:ss");
    assertThat(client.get("/x?key=k").send().status()).isEqualTo(401);
    assertThat(client.get("/x").header("Authorization", good).send().status()).isEqualTo(401);
    assertThat(client.get("/x?key=k").header("Authorization", good).send().status()).isEqualTo(204);
    assertThat(last().principal()).isNotNull();
    assertThat(last().principal().id()).isEqualTo("key-user");
    assertThat(last().principal().scopes()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void optionalSecurityLetsAnonymousCallersInButNoWrongOnes() {
    Operation optional =
        operation()
            .security(SecurityRequirement.of("cookie"))
            .security(SecurityRequirement.none())
            .build();
    InMemoryClient client = client(secured(), optional);
    assertThat(client.get("/x").send().status()).isEqualTo(204);
    assertThat(last().principal()).isNull();
    client.get("/x").header("Cookie", "a=1; key=k").send();
    assertThat(last().principal()).isNotNull();
    assertThat(client.get("/x").header("Cookie", "key=wrong").send().status()).isEqualTo(401);
  }

  @Test
  void malformedBasicCredentialsAreRefused() {
    Operation operation = operation().security(SecurityRequirement.of("basic")).build();
    InMemoryClient client = client(secured(), operation);
    for (String bad : List.of("Basic", "Basic ???", basic("nocolon"), basic("jo:wrong"))) {
      InMemoryResponse answer = client.get("/x").header("Authorization", bad).send();
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate"))
          .isEqualTo("Basic realm=\"Test\", charset=\"UTF-8\"");
    }
  }

  @Test
  void thePermissionHookDecides() {
    Operation operation =
        operation()
            .policy(new Permission("x:use"))
            .security(SecurityRequirement.of("query"))
            .build();
    LayersBuilder layers = secured().permissions((permission, context) -> false);
    InMemoryResponse answer = client(layers, operation).get("/x?key=k").send();
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("permission_denied");
  }

  @Test
  void mappedFailuresKeepTheirHeaders() {
    ErrorMapper mapper =
        (failure, context) ->
            failure instanceof RateLimitException
                ? ServiceException.of(ErrorCategory.RATE_LIMIT, "slow down").code("mine").build()
                : null;
    LayersBuilder layers = Layers.builder().errorMapper(mapper).policy(RateLimit.perMinute(1));
    InMemoryClient client = client(layers, operation().build());
    client.get("/x").send();
    InMemoryResponse answer = client.get("/x").send();
    assertThat(answer.text()).contains("\"code\":\"mine\"");
    assertThat(answer.headers("Retry-After")).containsExactly("60");
  }

  @Test
  void clientsBehindTrustedProxiesAreToldApart() {
    LayersBuilder layers =
        Layers.builder()
            .policy(RateLimit.perMinute(1))
            .trustedProxies(TrustedProxies.of(List.of("10.0.0.0/8")));
    InMemoryClient proxy = client(layers, operation().build()).from("10.1.1.1");
    assertThat(forwarded(proxy, "1.1.1.1").send().status()).isEqualTo(204);
    assertThat(forwarded(proxy, "2.2.2.2").send().status()).isEqualTo(204);
    InMemoryRequest forged = forwarded(proxy, "3.3.3.3").header("X-Forwarded-For", "1.1.1.1");
    assertThat(forged.send().status()).isEqualTo(429);
  }

  @Test
  void oneNetworkIsOneCaller() {
    LayersBuilder layers = Layers.builder().policy(RateLimit.perMinute(1));
    InMemoryClient client = client(layers, operation().build());
    assertThat(client.from("2001:db8::1").get("/x").send().status()).isEqualTo(204);
    for (int i = 2; i < 300; i++) {
      assertThat(client.from("2001:db8::" + i).get("/x").send().status()).isEqualTo(429);
    }
    assertThat(client.from("2001:db8:0:1::1").get("/x").send().status()).isEqualTo(204);
    assertThat(client.from("1.2.3.4").get("/x").send().status()).isEqualTo(204);
    assertThat(client.from("::ffff:1.2.3.4").get("/x").send().status()).isEqualTo(429);
  }

  private static InMemoryRequest forwarded(InMemoryClient client, String address) {
    return client.get("/x").header("X-Forwarded-For", address);
  }

  @Test
  void errorsOfHandlersEndOneCallOnly() {
    ErrorMapper broken =
        (failure, context) -> {
          throw new IllegalStateException("mapper");
        };
    Layers layers = Layers.builder().errorMapper(broken).build();
    Route route =
        Route.of(operation().build(), "GET", "/x")
            .through(layers.errors())
            .to(
                request -> {
                  throw new AssertionError("handler");
                });
    InMemoryClient client = InMemoryClient.of(Router.of(layers, List.of(route)));
    assertThat(client.get("/x").send().status()).isEqualTo(500);
  }
}
