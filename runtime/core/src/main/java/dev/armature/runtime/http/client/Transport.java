package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes requests to a server and brings back what it answers. Thread-safe. */
@FunctionalInterface
public interface Transport {
  /**
   * Sends a request; returns when the head of the answer is there. The body may still be on its
   * way: whoever reads it reads to the end or closes it.
   *
   * @throws IOException when there is no answer
   */
  Response send(Request request) throws IOException;

  /**
   * The scheme, host, port and path before the targets of requests; null where nothing is known of
   * them. Absolute links of the server are followed only where they lead there.
   */
  default @Nullable URI base() {
    return null;
  }

  /**
   * Where calls run for which no thread waits; each may block for as long as it takes. Null for
   * threads that the client starts.
   */
  default @Nullable Executor executor() {
    return null;
  }
}
