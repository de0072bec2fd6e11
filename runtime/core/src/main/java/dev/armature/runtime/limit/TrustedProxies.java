package dev.armature.runtime.limit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose {@code X-Forwarded-For} is believed. Immutable. Without any, the client is
 * always the peer of the connection.
 */
public final class TrustedProxies {
  private static final TrustedProxies NONE = new TrustedProxies(List.of());

  private final List<AddressRange> ranges;

  private TrustedProxies(List<AddressRange> ranges) {
    this.ranges = ranges;
  }

  /** No proxy is trusted. */
  public static TrustedProxies none() {
    return NONE;
  }

  /**
   * These proxies are trusted.
   *
   * @param ranges IP addresses, or ranges like {@code 10.0.0.0/8}
   * @throws IllegalArgumentException when one is neither
   */
  public static TrustedProxies of(List<String> ranges) {
    List<AddressRange> parsed = new ArrayList<>();
    for (String range : ranges) {
      parsed.add(AddressRange.parse(range));
    }
    return new TrustedProxies(List.copyOf(parsed));
  }

  /** Whether nothing is trusted, so that the header need not be read. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /**
   * The client's address: from the right, the first one that is not a trusted proxy, without its
   * port and in one spelling. What is no address ends the search: the proxy that wrote it down is
   * the client then.
   *
   * @param peer the peer of the connection
   * @param forwarded the {@code X-Forwarded-For} header; null when absent
   */
  public String client(String peer, @Nullable String forwarded) {
    byte[] client = IpAddress.bytes(peer);
    if (client == null) {
      return peer;
    }
    int end = forwarded == null ? 0 : forwarded.length();
    while (forwarded != null && end > 0 && trusts(client)) {
      int comma = forwarded.lastIndexOf(',', end - 1);
      byte[] hop = IpAddress.bytesBeforePort(forwarded.substring(comma + 1, end).strip());
      if (hop == null) {
        break;
      }
      client = hop;
      end = comma;
    }
    return IpAddress.text(client);
  }

  /** Whether an address is one of them. */
  public boolean trusts(String address) {
    byte[] bytes = IpAddress.bytes(address);
    return bytes != null && trusts(bytes);
  }

  private boolean trusts(byte[] address) {
    for (AddressRange range : ranges) {
      if (range.contains(address)) {
        return true;
      }
    }
    return false;
  }
}
