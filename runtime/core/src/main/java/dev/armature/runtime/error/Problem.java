package dev.armature.runtime.error;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A failure together with the call it happened in.
 *
 * @param failure what went wrong
 * @param service the service that was called
 * @param operation the operation that was called
 * @param traceId the trace of the call; null when it is not traced
 * @param timestamp when it went wrong
 */
public record Problem(
    ServiceException failure,
    String service,
    String operation,
    @Nullable String traceId,
    Instant timestamp) {

  void writeMembers(JsonGenerator out, String messageName) throws IOException {
    out.writeNumberField("status", failure.status());
    out.writeStringField(messageName, failure.getMessage());
    out.writeStringField("category", failure.category().label());
    out.writeStringField("code", failure.code());
    out.writeStringField("service", service);
    out.writeStringField("operation", operation);
    out.writeBooleanField("retryable", failure.retryable());
    if (traceId != null) {
      out.writeStringField("traceId", traceId);
    }
    Instant millis = timestamp.truncatedTo(ChronoUnit.MILLIS);
    out.writeStringField("timestamp", DateTimeFormatter.ISO_INSTANT.format(millis));
    writeSuggestions(out);
    writeViolations(out);
  }

  private void writeSuggestions(JsonGenerator out) throws IOException {
    if (failure.suggestions().isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("suggestions");
    for (String suggestion : failure.suggestions()) {
      out.writeString(suggestion);
    }
    out.writeEndArray();
  }

  private void writeViolations(JsonGenerator out) throws IOException {
    if (failure.violations().isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("errors");
    for (Violation violation : failure.violations()) {
      out.writeStartObject();
      out.writeStringField("in", violation.in());
      if (violation.name() != null) {
        out.writeStringField("name", violation.name());
      }
      out.writeStringField("pointer", violation.pointer());
      out.writeStringField("keyword", violation.keyword());
      out.writeStringField("detail", violation.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
