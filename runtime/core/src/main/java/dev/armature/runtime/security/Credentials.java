package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** What a call carries that can tell who makes it, whatever the protocol. */
public interface Credentials {
  /** A call that carries nothing. */
  Credentials NONE =
      new Credentials() {
        @Override
        public @Nullable String header(String name) {
          return null;
        }

        @Override
        public @Nullable String query(String name) {
          return null;
        }

        @Override
        public @Nullable String cookie(String name) {
          return null;
        }
      };

  /** The first header of that name in any case; null when absent. */
  @Nullable String header(String name);

  /**
   * All headers of that name as one list, in order (RFC 9110, section 5.3); null when absent.
   * Unlike {@link #header}, nothing that a proxy added behind the client's own line is lost.
   */
  default @Nullable String headerList(String name) {
    return header(name);
  }

  /** How many headers of that name there are. */
  default int headerCount(String name) {
    return header(name) == null ? 0 : 1;
  }

  /** How many query parameters of that name there are. */
  default int queryCount(String name) {
    return query(name) == null ? 0 : 1;
  }

  /** How many cookies of that name there are. */
  default int cookieCount(String name) {
    return cookie(name) == null ? 0 : 1;
  }

  /** The first query parameter of that name, decoded; null when absent. */
  @Nullable String query(String name);

  /** The first cookie of that name; null when absent. */
  @Nullable String cookie(String name);

  /**
   * The certificate of who holds the other end of the connection, verified by the server; null
   * without one. Behind a proxy that is the proxy's.
   */
  default @Nullable X509Certificate certificate() {
    return null;
  }

  /**
   * Who calls, as the server has found out in which this service runs: a servlet container, or a
   * framework in front of the service. Null where nothing was found out.
   */
  default @Nullable Principal asserted() {
    return null;
  }
}
