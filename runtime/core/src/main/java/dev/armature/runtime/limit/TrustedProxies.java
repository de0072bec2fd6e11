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
   * The client's address: from the right, the first one that is not a trusted proxy.
   *
   * @param peer the peer of the connection
   * @param forwarded the {@code X-Forwarded-For} header; null when absent
   */
  public String client(String peer, @Nullable String forwarded) {
    String client = peer;
    int end = forwarded == null ? 0 : forwarded.length();
    while (forwarded != null && end > 0 && trusts(client)) {
      int comma = forwarded.lastIndexOf(',', end - 1);
      String hop = forwarded.substring(comma + 1, end).strip();
      if (AddressRange.bytes(hop) == null) {
        return client;
      }
      client = hop;
      end = comma;
    }
    return client;
  }

  /** Whether an address is one of them. */
  public boolean trusts(String address) {
    byte[] bytes = AddressRange.bytes(address);
    if (bytes != null) {
      for (AddressRange range : ranges) {
        if (range.contains(bytes)) {
          return true;
        }
      }
    }
    return false;
  }
}
