package dev.armature.runtime.http.server;

/**
 * The other end of a connection; one object serves all requests of a connection.
 *
 * @param address its IP address without port, empty when unknown
 * @param protocol {@code HTTP/1.1} or {@code HTTP/2}
 * @param secure whether the connection is encrypted
 */
public record Peer(String address, String protocol, boolean secure) {
  /** A peer in this process. */
  public static final Peer LOCAL = new Peer("127.0.0.1", "memory", false);
}
