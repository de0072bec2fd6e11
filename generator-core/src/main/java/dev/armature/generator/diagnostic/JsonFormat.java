package dev.armature.generator.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** One JSON object, in ASCII, with all that a finding holds. */
final class JsonFormat {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonFormat() {}

  static String print(List<Diagnostic> shown, Diagnostics all) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : shown) {
        write(json, diagnostic);
      }
      json.writeEndArray();
      json.writeNumberField("errors", all.count(Severity.ERROR));
      json.writeNumberField("warnings", all.count(Severity.WARNING));
      json.writeNumberField("notes", all.count(Severity.NOTE));
      json.writeNumberField("omitted", all.count() - shown.size());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", diagnostic.message());
    place(json, diagnostic.span());
    if (diagnostic.help() != null) {
      json.writeStringField("help", diagnostic.help());
    }
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : diagnostic.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      place(json, related.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Span span) throws IOException {
    if (span.file() == null) {
      return;
    }
    json.writeStringField("file", span.file().name());
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("length", span.length());
  }
}
