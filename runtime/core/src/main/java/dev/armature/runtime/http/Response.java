package dev.armature.runtime.http;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.layer.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer, ready to be sent. Immutable; the body is not copied and must not be changed. Engines
 * add {@code Content-Length} from {@link #length}.
 */
public final class Response implements Reply {
  private static final byte[] NOTHING = new byte[0];
  private static final String[] NO_HEADERS = new String[0];
  private static final String JSON = "application/json";

  private final int status;
  private final @Nullable String contentType;
  private final byte[] body;
  private final String[] headers;
  private final boolean bodySent;

  private Response(
      int status, @Nullable String contentType, byte[] body, String[] headers, boolean bodySent) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
    this.bodySent = bodySent;
  }

  /** A JSON body, {@code application/json}. */
  public static <T> Response json(int status, JsonEncoder<T> codec, T value) {
    return json(status, JSON, codec, value);
  }

  /** A JSON body of a given media type. */
  public static <T> Response json(int status, String mediaType, JsonEncoder<T> codec, T value) {
    return bytes(status, mediaType, Json.write(codec, value));
  }

  /** What makes JSON bodies of outputs. */
  public static <T> Function<T, Response> ofJson(int status, JsonEncoder<T> codec) {
    return value -> json(status, codec, value);
  }

  /** What makes JSON bodies of outputs, of a given media type. */
  public static <T> Function<T, Response> ofJson(
      int status, String mediaType, JsonEncoder<T> codec) {
    return value -> json(status, mediaType, codec, value);
  }

  /** What answers without a body, whatever there is. */
  public static <T extends @Nullable Object> Function<T, Response> ofNothing(int status) {
    return nothing -> empty(status);
  }

  /** No body. */
  public static Response empty(int status) {
    return new Response(status, null, NOTHING, NO_HEADERS, true);
  }

  /** Plain text in UTF-8. */
  public static Response text(int status, String text) {
    return text(status, "text/plain; charset=utf-8", text);
  }

  /** Text of a given media type, in UTF-8. */
  public static Response text(int status, String mediaType, String text) {
    return bytes(status, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Any body. */
  public static Response bytes(int status, String mediaType, byte[] body) {
    return new Response(status, mediaType, body, NO_HEADERS, true);
  }

  /**
   * The same answer with one more header.
   *
   * @throws IllegalArgumentException when the name is not a token or the value holds a line break
   */
  public Response withHeader(String name, String value) {
    String[] more = Arrays.copyOf(headers, headers.length + 2);
    more[headers.length] = HeaderSyntax.name(name);
    more[headers.length + 1] = HeaderSyntax.value(name, value);
    return new Response(status, contentType, body, more, bodySent);
  }

  /**
   * The same answer with one more header, its value in the simple style (OpenAPI 3.1, Style
   * Values): items and members are separated by commas.
   */
  public <T> Response withHeader(String name, JsonEncoder<T> encoder, T value) {
    return withHeader(name, HeaderText.of(encoder, value));
  }

  /**
   * The same answer, said to depend on a header of the request (RFC 9110, section 12.5.5), so that
   * caches keep it apart from the answers to others.
   */
  Response varying(String header) {
    for (int i = 0; i < headers.length; i += 2) {
      if (headers[i].equalsIgnoreCase("Vary") && lists(headers[i + 1], header)) {
        return this;
      }
    }
    return with(new String[] {"Vary", header}, 2);
  }

  private static boolean lists(String vary, String header) {
    for (String name : vary.split(",")) {
      if (name.strip().equals("*") || name.strip().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }

  /** The same answer with headers that are known to be well formed: names and values in turn. */
  Response with(String[] pairs, int length) {
    if (length == 0) {
      return this;
    }
    String[] more = Arrays.copyOf(headers, headers.length + length);
    System.arraycopy(pairs, 0, more, headers.length, length);
    return new Response(status, contentType, body, more, bodySent);
  }

  /** The same answer to a HEAD request. */
  Response withoutBody() {
    return new Response(status, contentType, body, headers, false);
  }

  @Override
  public int status() {
    return status;
  }

  /** The media type of the body; null without one. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The bytes to send after the headers; empty for the answer to a HEAD request. */
  public byte[] body() {
    return bodySent ? body : NOTHING;
  }

  /**
   * What {@code Content-Length} has to say; -1 where there must be none (RFC 9110, section 8.6).
   */
  public long length() {
    return status == 204 || status == 304 || status < 200 ? -1 : body.length;
  }

  /** The first value of a header, names in any case; null when absent. */
  public @Nullable String header(String name) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return contentType;
    }
    for (int i = 0; i < headers.length; i += 2) {
      if (headers[i].equalsIgnoreCase(name)) {
        return headers[i + 1];
      }
    }
    return null;
  }

  /** Gives every header, {@code Content-Type} first; a name may come more than once. */
  public void forEachHeader(BiConsumer<String, String> each) {
    if (contentType != null) {
      each.accept("Content-Type", contentType);
    }
    for (int i = 0; i < headers.length; i += 2) {
      each.accept(headers[i], headers[i + 1]);
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d %s (%d bytes)", status, contentType, body.length);
  }
}
