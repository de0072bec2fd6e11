package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why something is no HTTP request, or none that is answered here. */
final class MalformedRequest {
  private MalformedRequest() {}

  static ServiceException of(@Nullable Throwable cause) {
    if (cause instanceof ServiceException refusal) {
      return refusal;
    }
    if (cause instanceof TooLongHttpLineException) {
      return tooLong();
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return refusal(431, "headers_too_large", "The headers are too large.");
    }
    return refusal(400, "malformed_request", "The request is not well-formed HTTP.");
  }

  /**
   * Why a request of HTTP/2 is refused; null when it is not. Vert.x resets the worst itself.
   *
   * @param longest the most characters of a target
   */
  static @Nullable ServiceException ofStream(HttpServerRequest http, int longest) {
    String target = http.uri();
    if (target == null || HttpMethod.CONNECT.equals(http.method())) {
      return connect();
    }
    if (target.length() > longest) {
      return tooLong();
    }
    if (http.authority() == null && !http.headers().contains(HttpHeaderNames.HOST)) {
      return refusal(400, "malformed_host", "The request names no authority.");
    }
    if (http.headers().contains(HttpHeaderNames.EXPECT)) {
      List<String> all = http.headers().getAll(HttpHeaderNames.EXPECT);
      return all.size() == 1 && all.get(0).equalsIgnoreCase("100-continue") ? null : expectation();
    }
    return null;
  }

  private static ServiceException tooLong() {
    return refusal(414, "uri_too_long", "The request line is too long.");
  }

  /** RFC 9110, section 9.1: what a server does not implement is 501. */
  static ServiceException connect() {
    return refusal(501, "method_not_implemented", "This server is no proxy.");
  }

  static ServiceException brokenBody() {
    return refusal(400, "incomplete_body", "The body is malformed or broke off.");
  }

  static ServiceException expectation() {
    return refusal(417, "expectation_failed", "The only expectation is 100-continue.");
  }

  static ServiceException refusal(int status, String code, String message) {
    return ServiceException.of(ErrorCategory.PROTOCOL, message).status(status).code(code).build();
  }
}
