package dev.armature.runtime.xml;

import dev.armature.runtime.http.message.BodySyntax;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body in XML: one element, and what it holds. Immutable and thread-safe.
 *
 * <p>Documents have no document type, so that nothing is expanded or fetched; they are in UTF-8,
 * UTF-16, US-ASCII or ISO-8859-1, and nest no deeper than JSON may. White space between elements,
 * comments, processing instructions, the order of members and attributes of {@code xsi} but {@code
 * nil} mean nothing. Elements and attributes that are not known are members of a name that no
 * contract knows, {@code <name>} or {@code @name}: a codec passes over them or refuses them as it
 * does with unknown members of JSON.
 */
public final class XmlBody implements BodySyntax {
  private final XmlName root;
  private final XmlContent content;

  private XmlBody(XmlName root, XmlContent content) {
    this.root = root;
    this.content = content;
  }

  /** The body whose root element has this name and content. */
  public static XmlBody of(XmlName root, XmlContent content) {
    return new XmlBody(root, content);
  }

  @Override
  public boolean isOf(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    return type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml");
  }

  @Override
  public byte[] toJson(byte[] body, @Nullable String contentType) {
    XmlCursor cursor = XmlCursor.of(XmlEncoding.decode(body, contentType));
    try {
      XmlValue value = XmlReading.document(cursor, root, content);
      ByteArrayOutputStream json = new ByteArrayOutputStream(body.length);
      try (JsonWriter out = JsonWriter.to(json)) {
        value.write(out);
      } catch (IOException impossible) {
        throw new UncheckedIOException("an array cannot fail to be written", impossible);
      }
      return json.toByteArray();
    } finally {
      cursor.close();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a text holds a character that XML 1.0 cannot spell (2.2)
   */
  @Override
  public byte[] ofJson(byte[] json) {
    JsonTape tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
    XmlOutput out = new XmlOutput(tape);
    out.document(root, content);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
