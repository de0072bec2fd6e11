package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a receiver answered, for generated code to read. */
public final class IncomingAnswer {
  /** Who sends a webhook knows nothing of who receives it. */
  private static final long MOST_BYTES = 1 << 20;

  private final Response response;

  IncomingAnswer(Response response) {
    this.response = response;
  }

  /** The status. */
  public int status() {
    return response.status();
  }

  /** The answer itself. */
  public Response response() {
    return response;
  }

  /**
   * The JSON body, of at most 1 MiB.
   *
   * @throws IOException when it breaks the contract, or the connection breaks
   */
  public <T> T json(JsonDecoder<T> codec) throws IOException {
    try {
      return Json.read(response.body().bytes(MOST_BYTES), codec);
    } catch (JsonException e) {
      throw new IOException(
          "the answer " + status() + " breaks the contract: " + e.getMessage(), e);
    }
  }

  /** The body as a text in UTF-8, of at most 1 MiB. */
  public String text() throws IOException {
    return new String(response.body().bytes(MOST_BYTES), StandardCharsets.UTF_8);
  }
}
