package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.jspecify.annotations.Nullable;

/** Says why something is no HTTP request. */
final class MalformedRequest {
  private MalformedRequest() {}

  static ServiceException of(@Nullable Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return refusal(414, "uri_too_long", "The request line is too long.");
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return refusal(431, "headers_too_large", "The headers are too large.");
    }
    return refusal(400, "malformed_request", "The request is not well-formed HTTP.");
  }

  private static ServiceException refusal(int status, String code, String message) {
    return ServiceException.of(ErrorCategory.PROTOCOL, message).status(status).code(code).build();
  }
}
