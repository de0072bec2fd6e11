package dev.armature.runtime.client;

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
