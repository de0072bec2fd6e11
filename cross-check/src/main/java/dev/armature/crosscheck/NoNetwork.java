package dev.armature.crosscheck;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps the URL connections of this process from going anywhere while something is read: contracts
 * of others must not make this machine call somebody. swagger-parser's own list of forbidden
 * addresses forbids files, too.
 */
final class NoNetwork extends ProxySelector {
  private NoNetwork() {}

  static <T> T during(Supplier<T> reading) {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(new NoNetwork());
    try {
      return reading.get();
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  /** Asked before each connection. */
  @Override
  public List<Proxy> select(URI uri) {
    throw new SecurityException("'" + uri + "' is not fetched");
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException cause) {
    // No connection was tried.
  }
}
