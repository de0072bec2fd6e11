package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class OAuthTokensTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final AtomicLong clock = new AtomicLong(1_000_000);
  private final AtomicInteger fetched = new AtomicInteger();
  private final List<String> forms = new ArrayList<>();
  private volatile boolean down;

  private Response token(Request request) throws IOException {
    forms.add(new String(request.body().bytes(1000), StandardCharsets.UTF_8));
    if (down) {
      return json(503, "{}");
    }
    int number = fetched.incrementAndGet();
    return json(
        200,
        "{\"access_token\": \"t%d\", \"token_type\": \"Bearer\", \"expires_in\": 100, \"refresh_token\": \"r%d\"}"
            .formatted(number, number));
  }

  private static Response json(int status, String text) {
    return Response.bytes(status, "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  private OAuthTokens tokens(Transport server) {
    return new OAuthTokens(
        TokenRequest.clientCredentials(server, "/token", "me", "pass word", List.of("a", "b")),
        clock::get);
  }

  private void pass(long seconds) {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void aTokenIsKeptAndRenewedAtFourFifthsOfItsLife() throws IOException {
    OAuthTokens tokens = tokens(this::token);
    assertThat(tokens.get(SECOND)).isEqualTo("t1");
    pass(79);
    assertThat(tokens.get(SECOND)).isEqualTo("t1");
    pass(2);
    assertThat(tokens.get(SECOND)).isEqualTo("t2");
    assertThat(forms.get(0)).isEqualTo("grant_type=client_credentials&scope=a%20b");
  }

  @Test
  void anOldTokenIsUsedToItsEndWhereItCannotBeRenewed() throws IOException {
    OAuthTokens tokens = tokens(this::token);
    tokens.get(SECOND);
    down = true;
    pass(81);
    assertThat(tokens.get(SECOND)).isEqualTo("t1");
    assertThat(tokens.get(SECOND)).isEqualTo("t1");
    // Only one of them asked: who was refused leaves the server alone for a while.
    assertThat(forms).hasSize(2);
    pass(20);
    assertThatThrownBy(() -> tokens.get(SECOND)).hasMessageContaining("answered 503");
    down = false;
    assertThat(tokens.get(SECOND)).isEqualTo("t2");
  }

  @Test
  void manyCallersFetchOneToken() throws Exception {
    CountDownLatch arrived = new CountDownLatch(8);
    OAuthTokens tokens =
        tokens(
            request -> {
              try {
                arrived.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              return token(request);
            });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> caller =
          () -> {
            arrived.countDown();
            return tokens.get(Duration.ofSeconds(50));
          };
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(threads.submit(caller));
      }
      for (Future<String> each : all) {
        assertThat(each.get()).isEqualTo("t1");
      }
      assertThat(fetched).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refreshTokensAreReplaced() throws IOException {
    OAuthTokens tokens =
        new OAuthTokens(
            TokenRequest.refreshing(this::token, "/token", "me", "secret", "r0"), clock::get);
    tokens.get(SECOND);
    pass(101);
    tokens.get(SECOND);
    assertThat(forms)
        .containsExactly(
            "grant_type=refresh_token&refresh_token=r0",
            "grant_type=refresh_token&refresh_token=r1");
  }

  @Test
  void answersThatAreNoTokenAreRefusedWithoutBeingTold() {
    for (String text :
        new String[] {
          "", "nonsense secret", "[]", "{\"access_token\": 5}", "{\"access_token\": \"\"}", "{}"
        }) {
      OAuthTokens tokens = tokens(request -> json(200, text));
      assertThatThrownBy(() -> tokens.get(SECOND))
          .as(text)
          .isInstanceOf(IOException.class)
          .hasMessageNotContaining("secret");
    }
    OAuthTokens refused = tokens(request -> json(401, "{\"error\": \"invalid_client\"}"));
    assertThatThrownBy(() -> refused.get(SECOND)).hasMessageEndingWith("401 invalid_client");
    OAuthTokens other =
        tokens(request -> json(200, "{\"access_token\": \"a\", \"token_type\": \"mac\"}"));
    assertThatThrownBy(() -> other.get(SECOND)).hasMessageContaining("no bearer token");
  }

  @Test
  void aRefusedTokenIsReplacedOnce() throws IOException {
    List<String> shown = new ArrayList<>();
    Transport server =
        request -> {
          shown.add(request.header("Authorization"));
          return Response.empty("Bearer t2".equals(request.header("Authorization")) ? 204 : 401);
        };
    Operation operation = Operation.named("Test", "get").security("oauth").build();
    Request request = new Request("POST", "/", Headers.of(), Body.of(new byte[3])).with(operation);
    try (HttpTransport transport =
        HttpTransport.to("https://h.example")
            .through(server)
            .credential("oauth", Credential.oauth(tokens(this::token)))
            .build()) {
      assertThat(transport.send(request).status()).isEqualTo(204);
      assertThat(shown).containsExactly("Bearer t1", "Bearer t2");
    }
  }

  @Test
  void aServerThatRefusesEveryTokenIsAskedTwice() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    Operation operation = Operation.named("Test", "get").security("oauth").build();
    try (HttpTransport transport =
        HttpTransport.to("https://h.example")
            .through(
                request -> {
                  calls.incrementAndGet();
                  return Response.empty(401);
                })
            .credential("oauth", Credential.oauth(tokens(this::token)))
            .build()) {
      Request request = new Request("GET", "/", Headers.of(), Body.none()).with(operation);
      assertThat(transport.send(request).status()).isEqualTo(401);
      assertThat(calls).hasValue(2);
    }
  }
}
