package dev.armature.runtime.client;

import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests like others. */
final class Requests {
  private Requests() {}

  /** The same with a header, instead of others of that name. */
  static Request with(Request request, String name, String value) {
    List<String> pairs = new ArrayList<>();
    request
        .headers()
        .forEach(
            (key, old) -> {
              if (!key.equalsIgnoreCase(name)) {
                pairs.add(key);
                pairs.add(old);
              }
            });
    pairs.add(name);
    pairs.add(value);
    return with(request, request.target().query(), pairs);
  }

  /** The same with the headers and the key of its options. */
  static Request optioned(Request request) {
    CallOptions options = request.options();
    Request with = request;
    for (int i = 0; i < options.headers().size(); i += 2) {
      with = with(with, options.headers().get(i), options.headers().get(i + 1));
    }
    String key = options.idempotencyKey();
    return key == null ? with : with(with, "Idempotency-Key", key);
  }

  /** The same with another query and other headers. */
  static Request with(Request request, @Nullable String query, List<String> headers) {
    String path = request.path();
    return new Request(
            request.method(),
            query == null ? path : path + "?" + query,
            Headers.of(headers.toArray(String[]::new)),
            request.body())
        .with(request.operation())
        .with(request.options());
  }
}
