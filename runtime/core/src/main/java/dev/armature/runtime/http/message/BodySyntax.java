package dev.armature.runtime.http.message;

import dev.armature.runtime.tape.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * A way to spell the JSON values of one place that is not JSON, so that codecs need not know of it.
 * Thread-safe.
 */
public interface BodySyntax {
  /** Whether bodies of a media type are spelled so; those of others are JSON. */
  boolean isOf(String mediaType);

  /**
   * Returns the JSON that a body stands for.
   *
   * @param contentType the media type that came with it, with its parameters; null for none
   * @throws JsonException if the body is not well-formed, exceeds a limit, or has what no JSON
   *     stands for
   */
  byte[] toJson(byte[] body, @Nullable String contentType);

  /** Returns the body for a JSON document that the codec of the place has written. */
  byte[] ofJson(byte[] json);
}
