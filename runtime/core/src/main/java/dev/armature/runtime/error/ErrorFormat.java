package dev.armature.runtime.error;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How failures look on the wire. */
public enum ErrorFormat {
  /** Problem details (RFC 9457). */
  PROBLEM_JSON("application/problem+json"),
  /** One object under {@code error}. */
  ENVELOPE("application/json");

  private static final JsonFactory JSON = new JsonFactory();

  private final String mediaType;

  ErrorFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of the encoded failure. */
  public String mediaType() {
    return mediaType;
  }

  /** The failure as UTF-8 JSON. */
  public byte[] encode(Problem problem) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      if (this == ENVELOPE) {
        out.writeObjectFieldStart("error");
        problem.writeMembers(out, "message");
        out.writeEndObject();
      } else {
        out.writeStringField("type", "about:blank");
        out.writeStringField("title", Reason.of(problem.failure().status()));
        problem.writeMembers(out, "detail");
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
