package dev.armature.runtime.servlet;

import dev.armature.runtime.Principal;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.server.Peer;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the router's requests of the container's. They keep nothing of it: a handler that is late
 * may look at its request when the container uses the object for another one.
 */
final class ServletRequests {
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  /** Methods whose requests have no bodies, unless they say what these are. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private ServletRequests() {}

  static Request of(HttpServletRequest request, String target, Body body) {
    return new Request(request.getMethod(), target, headers(request), body);
  }

  private static Headers headers(HttpServletRequest request) {
    List<String> pairs = new ArrayList<>(32);
    for (String name : Collections.list(request.getHeaderNames())) {
      for (String value : Collections.list(request.getHeaders(name))) {
        pairs.add(name);
        pairs.add(value);
      }
    }
    return Headers.of(pairs.toArray(String[]::new));
  }

  static Peer peer(HttpServletRequest request, @Nullable Principal caller) {
    String protocol = request.getProtocol();
    if (multiplexed(request)) {
      protocol = protocol.replace(".0", "");
    }
    return new Peer(address(request), protocol, request.isSecure(), certificate(request), caller);
  }

  /** Jetty writes IPv6 addresses in brackets. */
  private static String address(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (address == null) {
      return "";
    }
    return address.startsWith("[") && address.endsWith("]")
        ? address.substring(1, address.length() - 1)
        : address;
  }

  private static @Nullable X509Certificate certificate(HttpServletRequest request) {
    return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? chain[0]
        : null;
  }

  /** How long its body is: 0 without one, -1 when unknown. */
  static long length(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    if (length >= 0) {
      return length;
    }
    if (multiplexed(request)) {
      // The end of the stream came with the head, or not: only reading tells.
      boolean plain = SAFE.contains(request.getMethod()) && request.getContentType() == null;
      return plain ? 0 : -1;
    }
    return request.getHeader("Transfer-Encoding") == null ? 0 : -1;
  }

  /** Whether its connection carries several requests at once: HTTP/2 and later. */
  static boolean multiplexed(HttpServletRequest request) {
    return request.getProtocol().startsWith("HTTP/2") || request.getProtocol().startsWith("HTTP/3");
  }
}
