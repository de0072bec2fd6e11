package dev.armature.runtime.http.server;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Step;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies of other types than declared (415) and clients that take no declared type (406).
 */
final class Negotiation {
  private final List<MediaRange> consumes;
  private final List<MediaRange> produces;

  /** Those that mean nothing but themselves in an {@code Accept} header. */
  private final List<String> plain;

  Negotiation(List<String> consumes, List<String> produces) {
    // The most specific one applies (OpenAPI 3.1.1, 4.8.14).
    this.consumes =
        consumes.stream()
            .map(MediaRange::of)
            .sorted(Comparator.comparing(MediaRange::breadth))
            .toList();
    this.produces = produces.stream().map(MediaRange::of).toList();
    this.plain = produces.stream().filter(text -> !text.matches(".*[,;*].*")).toList();
  }

  /** The step behind the negotiation. */
  Step<HttpCall, Response> around(Step<HttpCall, Response> next) {
    return call -> {
      if (!call.admitted() || call.header("Content-Type") == null) {
        boolean empty = mayBeEmpty(call) && call.body().isEmpty(call.bodyLimit());
        check(call, !empty && call.body().length() != 0);
      }
      Response response = next.handle(call);
      return produces.size() > 1 ? response.varying("Accept") : response;
    };
  }

  /** Finds the types of body and answer. */
  void check(HttpCall call) {
    check(call, call.body().length() != 0 && !mayBeEmpty(call));
  }

  private void check(HttpCall call, boolean body) {
    String accepted = produces.isEmpty() ? null : accepted(call.header("Accept"));
    boolean typed = body && !consumes.isEmpty();
    call.negotiated(typed ? consumed(call.header("Content-Type")) : null, accepted);
  }

  /** An empty body needs no type; one of unknown length may turn out to be empty. */
  private static boolean mayBeEmpty(HttpCall call) {
    return call.body().length() < 0 && call.header("Content-Type") == null;
  }

  private String consumed(@Nullable String contentType) {
    // A body that does not say what it is may be taken for bytes (RFC 9110, section 8.3).
    String type = contentType == null ? "application/octet-stream" : contentType;
    for (MediaRange range : consumes) {
      if (range.includes(type)) {
        return range.text();
      }
    }
    String list = list(consumes);
    throw ServiceException.of(
            ErrorCategory.PROTOCOL,
            contentType == null
                ? "The body has no Content-Type."
                : "The body's media type is not one the operation takes.")
        .status(415)
        .code("unsupported_media_type")
        .suggest("Send one of " + list + ".")
        .header("Accept", list)
        .build();
  }

  private String accepted(@Nullable String accept) {
    // A list without elements asks for nothing in particular (RFC 9110, sections 5.6.1 and 12.5.1).
    if (accept == null || accept.equals("*/*") || Accept.isEmpty(accept)) {
      return produces.get(0).text();
    }
    // What most clients send is one type, spelled as it is declared.
    int only = plain.indexOf(accept);
    if (only >= 0) {
      return plain.get(only);
    }
    String best = null;
    int bestQuality = 0;
    for (MediaRange range : produces) {
      int quality = Accept.quality(accept, range);
      if (quality > bestQuality) {
        best = range.text();
        bestQuality = quality;
      }
    }
    if (best == null) {
      throw ServiceException.of(ErrorCategory.PROTOCOL, "No media type of the answer is accepted.")
          .status(406)
          .code("not_acceptable")
          .header("Vary", "Accept")
          .suggest("Accept one of " + list(produces) + ".")
          .build();
    }
    return best;
  }

  private static String list(List<MediaRange> ranges) {
    return String.join(", ", ranges.stream().map(MediaRange::text).toList());
  }
}
