package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ServiceException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What RFC 9112 asks of the head of a request and Netty's parser leaves open. Where two readers
 * could understand a head in two ways, it is refused.
 */
final class HeadRules {
  private static final String CHUNKED = "chunked";
  private static final String CONTINUE = "100-continue";

  private int hosts;
  private boolean hostValid = true;
  private int codings;
  private @Nullable CharSequence coding;
  private @Nullable CharSequence expectation;
  private boolean upgrade;
  private boolean nameless;

  private HeadRules(HttpHeaders headers) {
    Iterator<Map.Entry<CharSequence, CharSequence>> all = headers.iteratorCharSequence();
    while (all.hasNext()) {
      Map.Entry<CharSequence, CharSequence> header = all.next();
      read(header.getKey(), header.getValue());
    }
  }

  /**
   * Says why a request is refused; null when it is not. A later minor version is served as HTTP/1.1
   * (RFC 9110, section 2.5), and an upgrade is never offered, so one that is asked for is ignored
   * (RFC 9110, section 7.8; RFC 9113 has no h2c any more).
   */
  static @Nullable ServiceException check(HttpRequest request) {
    HttpVersion version = request.protocolVersion();
    if (version != HttpVersion.HTTP_1_1 && version != HttpVersion.HTTP_1_0) {
      // Answers carry the version of their request, and ours is this.
      request.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
    if (version.text().length() != 8 || !version.protocolName().equals("HTTP")) {
      return MalformedRequest.refusal(400, "malformed_request", "The HTTP version is malformed.");
    }
    if (version.majorVersion() != 1) {
      return MalformedRequest.refusal(
          505, "version_not_supported", "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    }
    return new HeadRules(request.headers()).check(request, version.minorVersion() == 0);
  }

  /** Names of other lengths are none that matter. */
  private void read(CharSequence name, CharSequence value) {
    switch (name.length()) {
      case 0 -> nameless = true;
      case 4 -> {
        if (AsciiString.contentEqualsIgnoreCase(name, HttpHeaderNames.HOST)) {
          hosts++;
          hostValid &= Authority.valid(value);
        }
      }
      case 6 -> {
        if (AsciiString.contentEqualsIgnoreCase(name, HttpHeaderNames.EXPECT)) {
          boolean unknown = expectation != null || !is(value, CONTINUE);
          expectation = unknown ? "" : CONTINUE;
        }
      }
      case 7 -> upgrade |= AsciiString.contentEqualsIgnoreCase(name, HttpHeaderNames.UPGRADE);
      case 17 -> {
        if (AsciiString.contentEqualsIgnoreCase(name, HttpHeaderNames.TRANSFER_ENCODING)) {
          codings++;
          coding = value;
        }
      }
      default -> {}
    }
  }

  private static boolean is(CharSequence value, String token) {
    return AsciiString.contentEqualsIgnoreCase(AsciiString.trim(value), token);
  }

  private @Nullable ServiceException check(HttpRequest request, boolean old) {
    if (HttpMethod.CONNECT.equals(request.method())) {
      return MalformedRequest.connect();
    }
    if (nameless) {
      return MalformedRequest.refusal(400, "malformed_request", "A header has no name.");
    }
    if (hosts > 1 || !hostValid || hosts == 0 && !old) {
      return MalformedRequest.refusal(
          400, "malformed_host", "A request has exactly one Host header, with a host and a port.");
    }
    CharSequence known = coding;
    if (known != null && (codings > 1 || !is(known, CHUNKED))) {
      return MalformedRequest.refusal(
          501, "transfer_coding_not_implemented", "The only transfer coding is chunked.");
    }
    if (upgrade) {
      request.headers().remove(HttpHeaderNames.UPGRADE);
    }
    return expectation == null ? null : expect(request, old);
  }

  /** RFC 9110, section 10.1.1: clients of HTTP/1.0 do not know of expectations. */
  private @Nullable ServiceException expect(HttpRequest request, boolean old) {
    if (old) {
      request.headers().remove(HttpHeaderNames.EXPECT);
      return null;
    }
    return CONTINUE.equals(expectation) ? null : MalformedRequest.expectation();
  }
}
