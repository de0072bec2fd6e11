package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.io.InputStream;

/** Lets go of answers that nobody reads. */
final class Discarded {
  private Discarded() {}

  /** What is here already is dropped; of what is still to come the connection is freed. */
  static void of(Response response) {
    try (InputStream in = response.body().stream(Long.MAX_VALUE)) {
      in.available();
    } catch (IOException unwanted) {
      // Whatever is wrong with it, nobody wants it.
    }
  }
}
