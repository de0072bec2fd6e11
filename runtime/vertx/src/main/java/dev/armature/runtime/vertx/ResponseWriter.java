package dev.armature.runtime.vertx;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes answers. One per event loop, used there only. */
final class ResponseWriter implements BiConsumer<String, String> {
  private static final DateTimeFormatter IMF_FIXDATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int MOST_CACHED = 256;
  private static final byte[] NOTHING = new byte[0];

  private final Map<String, CharSequence> names = new HashMap<>();
  private final Map<String, CharSequence> types = new HashMap<>();
  private CharSequence date = "";
  private long dateSecond = -1;
  private MultiMap headers = MultiMap.caseInsensitiveMultiMap();

  /** Writes an answer; the connection is closed after it when it is the {@code last}. */
  Future<Void> write(
      Response response, HttpServerResponse out, boolean last, ServerConnection connection) {
    head(response, out);
    byte[] body = bytes(response.body());
    length(response, body.length, out);
    if (last) {
      headers.set(HttpHeaderNames.CONNECTION, HttpHeaders.CLOSE);
    }
    Future<Void> sent = body.length == 0 ? out.end() : out.end(wrap(body));
    if (last) {
      sent.onComplete(done -> connection.close());
    }
    return sent;
  }

  /** Writes what comes before a body that is sent bit by bit. */
  void writeHead(Response response, HttpServerResponse out) {
    head(response, out);
    long length = response.length();
    if (length >= 0) {
      headers.set(HttpHeaderNames.CONTENT_LENGTH, Long.toString(length));
    } else {
      out.setChunked(true);
    }
    out.writeHead();
  }

  private void head(Response response, HttpServerResponse out) {
    out.setStatusCode(response.status());
    headers = out.headers();
    response.forEachHeader(this);
    headers.set(HttpHeaderNames.DATE, date());
  }

  private static byte[] bytes(Body body) {
    return body instanceof Body.Bytes bytes ? bytes.bytes(Long.MAX_VALUE) : NOTHING;
  }

  private void length(Response response, long sent, HttpServerResponse out) {
    long length = response.length();
    if (length < 0) {
      // Vert.x adds a length to every answer; some must not have one (RFC 9110, section 8.6).
      MultiMap own = headers;
      out.headersEndHandler(end -> own.remove(HttpHeaderNames.CONTENT_LENGTH));
    } else if (length != sent) {
      headers.set(HttpHeaderNames.CONTENT_LENGTH, Long.toString(length));
    }
  }

  private static Buffer wrap(byte[] body) {
    return BufferInternal.buffer(Unpooled.wrappedBuffer(body));
  }

  /** Adds a header; names and media types are the same few, so their encoded form is kept. */
  @Override
  public void accept(String name, String value) {
    boolean type = name.equals("Content-Type");
    headers.add(cached(names, name), type ? cached(types, value) : value);
  }

  private static CharSequence cached(Map<String, CharSequence> cache, String text) {
    CharSequence known = cache.get(text);
    if (known == null) {
      known = HttpHeaders.createOptimized(text);
      if (cache.size() < MOST_CACHED) {
        cache.put(text, known);
      }
    }
    return known;
  }

  private CharSequence date() {
    long second = System.currentTimeMillis() / 1000;
    if (second != dateSecond) {
      dateSecond = second;
      date = HttpHeaders.createOptimized(IMF_FIXDATE.format(Instant.ofEpochSecond(second)));
    }
    return date;
  }
}
