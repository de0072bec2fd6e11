package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.HeaderSyntax;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our messages as those of the JDK's client, and back. */
final class JdkMessages {
  /** What belongs to the connection (RFC 9110, section 7.6.1) is the transport's to say. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final Set<String> OF_THE_FRAMING =
      Set.of("connection", "keep-alive", "transfer-encoding", "content-type");

  private JdkMessages() {}

  /**
   * A request.
   *
   * @throws IllegalArgumentException when a header is malformed; its value is not told
   */
  static HttpRequest request(
      Request request, URI uri, OutgoingBody body, boolean gzip, @Nullable Duration limit) {
    HttpRequest.Builder to = HttpRequest.newBuilder(uri);
    BodyPublisher publisher = body.publisher();
    method(request.method(), publisher, to);
    request.headers().forEach((name, value) -> header(name, value, to));
    // A range counts bytes of what is sent, which must be the thing itself (RFC 9110, section 14).
    if (gzip && request.header("Accept-Encoding") == null && request.header("Range") == null) {
      to.header("Accept-Encoding", "gzip");
    }
    if (publisher != null && "100-continue".equalsIgnoreCase(request.header("Expect"))) {
      to.expectContinue(true);
    }
    if (limit != null) {
      to.timeout(limit);
    }
    return to.build();
  }

  private static void method(
      String method, @Nullable BodyPublisher publisher, HttpRequest.Builder to) {
    if (publisher != null) {
      to.method(method, publisher);
    } else if (method.equals("GET")) {
      to.GET();
    } else if (method.equals("DELETE")) {
      to.DELETE();
    } else {
      to.method(method, BodyPublishers.noBody());
    }
  }

  private static void header(String name, String value, HttpRequest.Builder to) {
    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      to.header(HeaderSyntax.name(name), HeaderSyntax.value(name, value));
    }
  }

  /** An answer with that body. */
  static Response response(HttpResponse<?> head, Body body, boolean inflated) {
    List<String> pairs = new ArrayList<>();
    head.headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!left(name, body, inflated)) {
                values.forEach(value -> pairs.addAll(List.of(name, value)));
              }
            });
    String contentType = head.headers().firstValue("content-type").orElse(null);
    String[] all = pairs.toArray(String[]::new);
    return Response.of(head.statusCode(), contentType, body).with(all, all.length);
  }

  /** Headers that hold no longer, or that the answer says in another way. */
  private static boolean left(String name, Body body, boolean inflated) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OF_THE_FRAMING.contains(lower)
        || lower.equals("content-length") && !(body instanceof Body.None)
        || lower.equals("content-encoding") && inflated
        || lower.startsWith(":");
  }
}
