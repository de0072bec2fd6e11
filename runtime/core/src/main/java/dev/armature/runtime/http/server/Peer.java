package dev.armature.runtime.http.server;

import dev.armature.runtime.Principal;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a connection; one object serves all requests of a connection.
 *
 * @param address its IP address without port, empty when unknown
 * @param protocol {@code HTTP/1.1} or {@code HTTP/2}
 * @param secure whether the connection is encrypted
 * @param certificate its own certificate, which the engine has verified; null without one
 * @param caller who calls, as the server says in which the engine runs; null where it says nothing
 */
public record Peer(
    String address,
    String protocol,
    boolean secure,
    @Nullable X509Certificate certificate,
    @Nullable Principal caller) {
  /** A peer in this process. */
  public static final Peer LOCAL = new Peer("127.0.0.1", "memory", false);

  /** A peer without a certificate. */
  public Peer(String address, String protocol, boolean secure) {
    this(address, protocol, secure, null, null);
  }

  /** A peer of whom only its certificate tells who it is. */
  public Peer(
      String address, String protocol, boolean secure, @Nullable X509Certificate certificate) {
    this(address, protocol, secure, certificate, null);
  }
}
