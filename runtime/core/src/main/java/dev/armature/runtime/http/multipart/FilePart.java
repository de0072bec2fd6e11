package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a form ({@code multipart/form-data}, RFC 7578). Its content is on disk, in memory when
 * it is small, or still on its way: then it is read once, while it comes in. It can be read until
 * the handler returns.
 */
public final class FilePart {
  private final String name;
  private final @Nullable String filename;
  private final Headers headers;
  private final ByteSource content;

  /**
   * A file, as a form brings it; tests of handlers make their own.
   *
   * @param name the field of the form
   * @param filename as clients send it; null when they do not
   * @param headers the headers of the part
   * @param content its bytes
   */
  public FilePart(String name, @Nullable String filename, Headers headers, ByteSource content) {
    this.name = name;
    this.filename = filename;
    this.headers = headers;
    this.content = content;
  }

  /**
   * A file to send; the form that has it names its field.
   *
   * @param filename what the receiver may call it; null for none
   * @param contentType its media type
   * @param content its bytes, read while they are sent
   */
  public static FilePart of(@Nullable String filename, String contentType, ByteSource content) {
    return new FilePart("", filename, Headers.of("Content-Type", contentType), content);
  }

  /** The name of its field. */
  public String name() {
    return name;
  }

  /**
   * The name that the client gives it, without a path; null when it gives none. Whoever stores the
   * file makes a name of his own: this one is the client's word.
   */
  public @Nullable String filename() {
    if (filename == null) {
      return null;
    }
    int path = Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\'));
    String last = filename.substring(path + 1);
    return last.isEmpty() || last.equals(".") || last.equals("..") ? null : last;
  }

  /** Its media type, which is the client's word too; {@code application/octet-stream} without. */
  public String contentType() {
    String type = headers.get("Content-Type");
    return type == null ? "application/octet-stream" : type;
  }

  /** The headers of the part. */
  public Headers headers() {
    return headers;
  }

  /** Its bytes. */
  public ByteSource content() {
    return content;
  }

  /** Its length in bytes; -1 while it is on its way. */
  public long length() {
    return content.length();
  }

  /** Opens its content. The caller closes the stream. */
  public InputStream open() throws IOException {
    return content.open();
  }

  /** The name as it came, a path and all; null without one. */
  @Nullable String rawFilename() {
    return filename;
  }

  /** Whether its media type is one of these types or ranges; without any, yes. */
  boolean isOneOf(List<String> ranges) {
    HeaderParameters type = HeaderParameters.parse(contentType());
    return ranges.isEmpty() || type != null && ranges.stream().anyMatch(r -> isIn(type.value(), r));
  }

  private static boolean isIn(String type, String range) {
    HeaderParameters read = HeaderParameters.parse(range);
    String wanted = read == null ? range : read.value();
    return wanted.equals("*/*")
        || wanted.equals(type)
        || wanted.endsWith("/*") && type.startsWith(wanted.substring(0, wanted.length() - 1));
  }

  @Override
  public String toString() {
    return "FilePart " + name;
  }
}
