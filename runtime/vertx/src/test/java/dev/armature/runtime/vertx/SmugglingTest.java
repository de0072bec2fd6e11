package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Behind haproxy and nginx, only requests are run that these have forwarded, and each answer goes
 * to whom it belongs.
 */
@Tag("attack")
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class SmugglingTest {
  /** How long an attacker waits for an answer; more or less makes the attack better or worse. */
  private static final int PATIENCE_MILLIS = 60;

  /** How many others are asked after each attempt. */
  private static final int NORMAL = 3;

  @TempDir Path folder;
  private final AtomicInteger number = new AtomicInteger();

  /** What the server has run without a mark of the front, or with that of another one. */
  private final Queue<String> smuggled = new ConcurrentLinkedQueue<>();

  private final Set<String> marks = ConcurrentHashMap.newKeySet();
  private final Queue<String> all = new ConcurrentLinkedQueue<>();

  @ParameterizedTest
  @EnumSource(Front.Kind.class)
  void onlyForwardedRequestsAreRun(Front.Kind kind) throws Exception {
    try (VertxServer server = server();
        Front front = Front.start(kind, server.port(), folder)) {
      assertThat(normal(front, 0)).isEqualTo("0");
      for (String attempt : Smuggling.attempts()) {
        attack(front, attempt);
        judge(front, attempt);
      }
      int before = all.size();
      assertThat(before).as("some got through").isGreaterThan(number.get());
      for (String[] head : Smuggling.heads()) {
        attack(front, head);
        judge(front, String.join("|", head));
      }
      assertThat(all.size() - before).isGreaterThan(NORMAL * Smuggling.heads().size());
      RawClient.once(server.port(), "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(smuggled).as("one that came another way is known").hasSize(1);
    }
  }

  /** Others get their own answers still, and nothing was run that the front did not forward. */
  private void judge(Front front, String attempt) throws IOException {
    for (int i = 0; i < NORMAL; i++) {
      int n = number.incrementAndGet();
      assertThat(normal(front, n)).as(attempt).isEqualTo("" + n);
    }
    assertThat(smuggled).as(attempt).isEmpty();
  }

  private VertxServer server() {
    Layers layers = Layers.builder().build();
    return VertxServer.of(
            Router.of(
                layers,
                List.of(
                    route(layers, "GET", "/front"),
                    route(layers, "POST", "/front"),
                    route(layers, "POST", "/normal"),
                    route(layers, "GET", "/hidden"))))
        .options(TestService.options())
        .eventLoops(1)
        .withoutShutdownHook()
        .start();
  }

  private Route route(Layers layers, String method, String path) {
    Step<HttpCall, Response> step =
        call -> {
          List<String> mark = call.headers(Front.MARK);
          String run = method + " " + path + " " + mark;
          all.add(run);
          if (mark.size() != 1 || !marks.add(mark.get(0))) {
            smuggled.add(run);
          }
          return Response.bytes(200, "text/plain", call.body().bytes(10_000));
        };
    return Route.of(Operation.named("Test", method + path).build(), method, path)
        .through(layers.errors())
        .to(step);
  }

  private static void attack(Front front, String attempt) throws IOException {
    try (Socket socket = front.connect()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(attempt.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      byte[] answer = new byte[8192];
      while (in.read(answer) >= 0) {
        // The answer matters to the attacker, not to us.
      }
    } catch (IOException refused) {
      // Refused, or no answer in time.
    }
  }

  private static void attack(Front front, String[] head) throws IOException {
    try (FrameClient client = new FrameClient(front.connectHttp2())) {
      client.socket().setSoTimeout(PATIENCE_MILLIS);
      client.head(1, false, head);
      byte[] body = Smuggling.body().getBytes(StandardCharsets.ISO_8859_1);
      client.frame(FrameClient.DATA, FrameClient.END_STREAM, 1, body).flush();
      client.outcome(1);
    } catch (IOException refused) {
      // Refused, or no answer in time.
    }
  }

  /** A client that means no harm gets its own answer. */
  private static String normal(Front front, int number) throws IOException {
    try (RawClient client = new RawClient(front.connect())) {
      String body = Integer.toString(number);
      client.send(
          "POST /normal HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body);
      RawClient.Answer answer = client.answer();
      assertThat(answer.status()).isEqualTo(200);
      return answer.body();
    }
  }
}
