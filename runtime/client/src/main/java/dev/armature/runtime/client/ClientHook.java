package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.time.Duration;

/**
 * Sees every call of a transport, outside of its retries and before credentials are added. Called
 * on the caller's thread; must be thread-safe.
 */
public interface ClientHook {
  /**
   * A call begins.
   *
   * @return the request to send: the same one, or one with more headers, {@code
   *     request.with(request.options().header("X-Tenant", "a"))} for example
   */
  default Request before(Request request) {
    return request;
  }

  /**
   * The head of the answer is there. A body that is read here is missing to the caller, unless it
   * is in memory.
   */
  default void after(Request request, Response response, Duration elapsed) {}

  /** There is no answer. */
  default void failed(Request request, TransportException failure) {}
}
