package dev.armature.runtime.http.message;

import dev.armature.runtime.Reply;
import dev.armature.runtime.http.param.HeaderText;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer, ready to be sent. Immutable, but for a body that is read or written once; bytes are
 * not copied and must not be changed. Engines add {@code Content-Length} from {@link #length}.
 */
public final class Response implements Reply {
  private static final String[] NO_HEADERS = new String[0];
  private static final byte[] NOTHING = new byte[0];
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  private final int status;
  private final @Nullable String contentType;
  private final Body body;
  private final String[] headers;
  private final boolean bodySent;
  private final @Nullable JsonDecoder<?> contract;
  private final @Nullable BodySyntax syntax;

  private Response(
      int status,
      @Nullable String contentType,
      Body body,
      String[] headers,
      boolean bodySent,
      @Nullable JsonDecoder<?> contract) {
    this(status, contentType, body, headers, bodySent, contract, null);
  }

  private Response(
      int status,
      @Nullable String contentType,
      Body body,
      String[] headers,
      boolean bodySent,
      @Nullable JsonDecoder<?> contract,
      @Nullable BodySyntax syntax) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
    this.bodySent = bodySent;
    this.contract = contract;
    this.syntax = syntax;
  }

  /** A JSON body, {@code application/json}. */
  public static <T> Response json(int status, JsonCodec<T> codec, T value) {
    return json(status, JSON, codec, value);
  }

  /** A JSON body of a given media type. */
  public static <T> Response json(int status, String mediaType, JsonCodec<T> codec, T value) {
    Body body = Body.of(Json.write(codec, value));
    return new Response(status, mediaType, body, NO_HEADERS, true, codec);
  }

  /**
   * A body of a media type of a syntax, or of JSON where it is none of those.
   *
   * @throws IllegalArgumentException if the syntax cannot spell the value
   */
  public static <T> Response encoded(
      int status, String mediaType, BodySyntax syntax, JsonCodec<T> codec, T value) {
    if (!syntax.isOf(mediaType)) {
      return json(status, mediaType, codec, value);
    }
    Body body = Body.of(syntax.ofJson(Json.write(codec, value)));
    return new Response(status, mediaType, body, NO_HEADERS, true, codec, syntax);
  }

  /** What makes JSON bodies of outputs. */
  public static <T> Function<T, Response> ofJson(int status, JsonCodec<T> codec) {
    return value -> json(status, codec, value);
  }

  /** What makes JSON bodies of outputs, of a given media type. */
  public static <T> Function<T, Response> ofJson(int status, String mediaType, JsonCodec<T> codec) {
    return value -> json(status, mediaType, codec, value);
  }

  /** What answers without a body, whatever there is. */
  public static <T extends @Nullable Object> Function<T, Response> ofNothing(int status) {
    return nothing -> empty(status);
  }

  /** No body. */
  public static Response empty(int status) {
    return new Response(status, null, Body.none(), NO_HEADERS, true, null);
  }

  /** Plain text in UTF-8. */
  public static Response text(int status, String text) {
    return text(status, "text/plain; charset=utf-8", text);
  }

  /** Text of a given media type, in UTF-8. */
  public static Response text(int status, String mediaType, String text) {
    return bytes(status, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Any body that is in memory. */
  public static Response bytes(int status, String mediaType, byte[] body) {
    return of(status, mediaType, Body.of(body));
  }

  /** Any body. */
  public static Response of(int status, @Nullable String mediaType, Body body) {
    return new Response(status, mediaType, body, NO_HEADERS, true, null);
  }

  /** Bytes that are read or written while they are sent. */
  public static Response stream(int status, String mediaType, ByteSource source) {
    return of(status, mediaType, Body.of(source));
  }

  /** What sends the bytes of outputs. */
  public static Function<ByteSource, Response> ofStream(int status, String mediaType) {
    return source -> stream(status, mediaType, source);
  }

  /** Server-sent events, {@code text/event-stream}, whose data is JSON. */
  public static <T> Response events(int status, JsonEncoder<T> codec, Events<T> events) {
    return events(status, ServerSentEvents.of(events, codec));
  }

  /** Server-sent events, {@code text/event-stream}, whose data is text as it is. */
  public static Response textEvents(int status, Events<String> events) {
    return events(status, ServerSentEvents.of(events, null));
  }

  private static Response events(int status, ByteSource.Writer writer) {
    return of(status, EVENTS, new Body.Events(writer, ServerSentEvents.HEARTBEAT))
        .withHeader("Cache-Control", "no-cache");
  }

  /** What sends outputs as server-sent events. */
  public static <T> Function<Events<T>, Response> ofEvents(int status, JsonEncoder<T> codec) {
    return events -> events(status, codec, events);
  }

  /** What sends outputs as server-sent events of texts. */
  public static Function<Events<String>, Response> ofTextEvents(int status) {
    return events -> textEvents(status, events);
  }

  /** The data of events as JSON texts, in the framing of the media type. */
  public static <T> Response lines(
      int status, String mediaType, JsonEncoder<T> codec, Events<T> events) {
    return of(
        status,
        mediaType,
        new Body.Events(JsonLines.of(events, codec, JsonFraming.of(mediaType)), NOTHING));
  }

  /** What sends outputs as JSON texts, in the framing of the media type. */
  public static <T> Function<Events<T>, Response> ofLines(
      int status, String mediaType, JsonEncoder<T> codec) {
    return events -> lines(status, mediaType, codec, events);
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
    return new Response(status, contentType, body, more, bodySent, contract, syntax);
  }

  /**
   * The same answer with one more header, its value in the simple style (OpenAPI 3.1, Style
   * Values): items and members are separated by commas.
   */
  public <T> Response withHeader(String name, JsonEncoder<T> encoder, T value) {
    return withHeader(name, HeaderText.of(encoder, value));
  }

  /** The same answer with one more header for each value, all of one name. */
  public Response withHeaders(String name, List<String> values) {
    Response response = this;
    for (String value : values) {
      response = response.withHeader(name, value);
    }
    return response;
  }

  /**
   * The same answer, said to depend on a header of the request (RFC 9110, section 12.5.5), so that
   * caches keep it apart from the answers to others.
   */
  public Response varying(String header) {
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

  /** The same answer, its tag a weak one (RFC 9110, section 8.8.1): its bytes were encoded. */
  public Response weaklyTagged() {
    String[] other = headers.clone();
    for (int i = 0; i < other.length; i += 2) {
      if (other[i].equalsIgnoreCase("ETag") && !other[i + 1].startsWith("W/")) {
        other[i + 1] = "W/".concat(other[i + 1]);
      }
    }
    return new Response(status, contentType, body, other, bodySent, contract, syntax);
  }

  /** The same answer with headers that are known to be well formed: names and values in turn. */
  public Response with(String[] pairs, int length) {
    if (length == 0) {
      return this;
    }
    String[] more = Arrays.copyOf(headers, headers.length + length);
    System.arraycopy(pairs, 0, more, headers.length, length);
    return new Response(status, contentType, body, more, bodySent, contract, syntax);
  }

  /** The same answer with another status and body. */
  public Response with(int otherStatus, Body other) {
    return new Response(otherStatus, contentType, other, headers, bodySent, null);
  }

  /** The same answer to a HEAD request. */
  public Response withoutBody() {
    return new Response(status, contentType, body, headers, false, contract, syntax);
  }

  @Override
  public int status() {
    return status;
  }

  /** The media type of the body; null without one. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** What to send after the headers; nothing in the answer to a HEAD request. */
  public Body body() {
    return bodySent ? body : Body.none();
  }

  /**
   * In what the body breaks the contract that its codec knows; empty if it keeps it, and of bodies
   * that are not values in memory.
   */
  public List<Violation> violations() {
    if (contract == null || !(body instanceof Body.Bytes written)) {
      return List.of();
    }
    byte[] bytes = written.bytes(Integer.MAX_VALUE);
    try {
      return Json.violations(syntax == null ? bytes : syntax.toJson(bytes, null), contract);
    } catch (JsonException unreadable) {
      return unreadable.violations();
    }
  }

  /**
   * What {@code Content-Length} has to say; -1 where there must be none (RFC 9110, section 8.6), or
   * nobody knows.
   */
  public long length() {
    return status == 204 || status == 304 || status < 200 ? -1 : body.length();
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
    return String.format(Locale.ROOT, "%d %s (%d bytes)", status, contentType, body.length());
  }
}
