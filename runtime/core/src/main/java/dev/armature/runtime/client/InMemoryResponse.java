package dev.armature.runtime.client;

import dev.armature.runtime.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer of a router. Immutable. */
public final class InMemoryResponse {
  private final Response response;

  InMemoryResponse(Response response) {
    this.response = response;
  }

  /** The status. */
  public int status() {
    return response.status();
  }

  /** The first value of a header, names in any case; null when absent. */
  public @Nullable String header(String name) {
    return response.header(name);
  }

  /** All values of a header, names in any case. */
  public List<String> headers(String name) {
    List<String> values = new ArrayList<>();
    response.forEachHeader(
        (key, value) -> {
          if (key.equalsIgnoreCase(name)) {
            values.add(value);
          }
        });
    return values;
  }

  /** The body as text in UTF-8; empty without one. */
  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The answer itself. */
  public Response response() {
    return response;
  }

  @Override
  public String toString() {
    return response.status() + " " + text();
  }
}
