package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** The body as text in UTF-8; empty without one. Waits for the end of streams. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The body; empty without one. Waits for the end of streams. */
  public byte[] bytes() {
    try {
      return response.body().bytes(Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body while it comes in. Closing the stream tells the handler that nobody listens. */
  public InputStream stream() {
    try {
      return response.body().stream(Long.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
