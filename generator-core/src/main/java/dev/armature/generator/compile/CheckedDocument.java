package dev.armature.generator.compile;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.Lines;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import dev.armature.runtime.schema.SchemaViolation;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Position;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that a validator checks, and what can be said of places in it. Not thread-safe. */
public final class CheckedDocument {
  /** What the value with the empty pointer is called. */
  private static final String WHOLE = "the document";

  private final String name;
  private final byte[] json;
  private @Nullable SourceFile file;
  private @Nullable Lines lines;

  /**
   * A document that was not read yet.
   *
   * @param name how diagnostics call it
   * @param json its bytes, which must not change
   */
  public CheckedDocument(String name, byte[] json) {
    this.name = name;
    this.json = json;
  }

  /** How diagnostics call it. */
  public String name() {
    return name;
  }

  /**
   * The document on a tape.
   *
   * @throws JsonException if it is no JSON, or beyond a limit
   */
  public JsonTape tape() {
    return JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
  }

  /** Why the document could not be read. */
  public Diagnostic malformed(JsonException why) {
    Position at = why.position();
    Span span = at == null ? new Span(file(), 1, 1, 0) : character(at.line(), at.column());
    String message = WHOLE + " " + why.reason();
    return new Diagnostic(
        "instance/malformed", Severity.ERROR, message, span, List.of(), "correct the document");
  }

  /** One way in which a value breaks the schema. */
  public Diagnostic invalid(SchemaViolation violation) {
    String where = violation.pointer().isEmpty() ? WHOLE : violation.pointer();
    String by = violation.keywordLocation();
    String message = where + " " + violation.detail() + (by.isEmpty() ? "" : " (" + by + ")");
    Span span = value(violation.offset());
    return new Diagnostic("instance/invalid", Severity.ERROR, message, span, List.of(), null);
  }

  /** The value that begins at an offset in bytes. */
  private Span value(int offset) {
    String text = file().text();
    int at = new String(json, 0, offset, StandardCharsets.UTF_8).length();
    int line = lines().lineAt(at);
    int end = Math.min(end(text, at), lines().end(line));
    return new Span(file(), line, at - lines().start(line) + 1, Math.max(1, end - at));
  }

  /** The end of a scalar, or of the bracket that opens a container. */
  private static int end(String text, int at) {
    char first = at < text.length() ? text.charAt(at) : ' ';
    int end = at + 1;
    if (first == '"') {
      while (end < text.length() && text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return end + 1;
    }
    boolean scalar = first != '{' && first != '[';
    while (scalar && end < text.length() && " \t\r\n,]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Span character(int line, int column) {
    if (line > lines().count()) {
      return new Span(file(), 1, 1, 0);
    }
    String text = lines().text(line);
    int characters = Math.min(column - 1, text.codePointCount(0, text.length()));
    return new Span(file(), line, text.offsetByCodePoints(0, characters) + 1, 1);
  }

  private SourceFile file() {
    if (file == null) {
      String text = new String(json, StandardCharsets.UTF_8);
      file = new SourceFile(name, URI.create("memory:///instance"), text);
    }
    return file;
  }

  private Lines lines() {
    if (lines == null) {
      lines = Lines.of(file().text());
    }
    return lines;
  }
}
