package dev.armature.runtime.limit;

import org.jspecify.annotations.Nullable;

/**
 * Whose call it is, by address: behind trusted proxies, in one spelling, and with the addresses of
 * one IPv6 network as one caller, because networks get that many of them. Immutable.
 */
public final class ClientAddresses {
  /** What a customer's network is: 64 bits are its prefix (RFC 6177, RFC 4291, section 2.5.4). */
  public static final int USUAL_PREFIX = 64;

  private final TrustedProxies proxies;
  private final int ipv6Bits;

  private ClientAddresses(TrustedProxies proxies, int ipv6Bits) {
    this.proxies = proxies;
    this.ipv6Bits = ipv6Bits;
  }

  /**
   * Addresses behind those proxies.
   *
   * @param ipv6Bits how many bits of an IPv6 address tell callers apart, 1 to 128
   */
  public static ClientAddresses of(TrustedProxies proxies, int ipv6Bits) {
    if (ipv6Bits < 1 || ipv6Bits > 128) {
      throw new IllegalArgumentException("a prefix has 1 to 128 bits, not " + ipv6Bits);
    }
    return new ClientAddresses(proxies, ipv6Bits);
  }

  /** Whether {@code X-Forwarded-For} need not be read. */
  public boolean direct() {
    return proxies.isEmpty();
  }

  /**
   * The client's address.
   *
   * @param peer the peer of the connection
   * @param forwarded the {@code X-Forwarded-For} header; null when absent
   */
  public String client(String peer, @Nullable String forwarded) {
    if (!proxies.isEmpty()) {
      return proxies.client(peer, forwarded);
    }
    // Engines give IPv4 addresses in their one spelling, so that the common case costs nothing.
    byte[] bytes = peer.indexOf(':') < 0 ? null : IpAddress.bytes(peer);
    return bytes == null ? peer : IpAddress.text(bytes);
  }

  /** What tells that address from others in a limit: the network of an IPv6 address, as a range. */
  public String bucket(String address) {
    byte[] bytes = address.indexOf(':') < 0 ? null : IpAddress.bytes(address);
    if (bytes == null) {
      return address;
    }
    if (bytes.length == 4 || ipv6Bits == 128) {
      return IpAddress.text(bytes);
    }
    for (int i = ipv6Bits / 8; i < bytes.length; i++) {
      int kept = Math.max(0, ipv6Bits - 8 * i);
      bytes[i] &= (byte) (0xff00 >> kept);
    }
    return IpAddress.text(bytes) + "/" + ipv6Bits;
  }
}
