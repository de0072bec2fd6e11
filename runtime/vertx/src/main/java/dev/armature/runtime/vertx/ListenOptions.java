package dev.armature.runtime.vertx;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Translates our options into Vert.x's. */
final class ListenOptions {
  private static final int BACKLOG = 1024;

  /**
   * How many streams of a connection the client may reset in a second, and make us reset: each is a
   * request that was begun for nothing (CVE-2023-44487, CVE-2025-8671).
   */
  static final int RESETS_PER_SECOND = 100;

  private ListenOptions() {}

  static HttpServerOptions of(ServerOptions options, int port) {
    HttpServerOptions http =
        new HttpServerOptions()
            .setHost(options.host())
            .setPort(port)
            .setAcceptBacklog(BACKLOG)
            .setTcpNoDelay(true)
            .setMaxHeaderSize(options.limits().headerSize())
            .setMaxInitialLineLength(options.limits().targetSize())
            .setHandle100ContinueAutomatically(false)
            .setHttp2ClearTextEnabled(options.http2())
            .setHttp2RstFloodMaxRstFramePerWindow(RESETS_PER_SECOND)
            .setHttp2RstFloodWindowDuration(1)
            .setHttp2RstFloodWindowDurationTimeUnit(TimeUnit.SECONDS)
            .setCompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setRegisterWebSocketWriteHandlers(false);
    http.getInitialSettings().setMaxHeaderListSize(options.limits().headerSize());
    return options.tls() == null ? http : secure(http, options.tls(), options.http2());
  }

  private static HttpServerOptions secure(HttpServerOptions http, TlsOptions tls, boolean http2) {
    http.setSsl(true)
        .setKeyCertOptions(
            new PemKeyCertOptions()
                .setCertPath(tls.certificate().toString())
                .setKeyPath(tls.key().toString()))
        .setUseAlpn(http2)
        .setAlpnVersions(
            http2
                ? List.of(HttpVersion.HTTP_2, HttpVersion.HTTP_1_1)
                : List.of(HttpVersion.HTTP_1_1));
    if (tls.clientCa() != null) {
      http.setClientAuth(ClientAuth.REQUIRED)
          .setTrustOptions(new PemTrustOptions().addCertPath(tls.clientCa().toString()));
    }
    return http;
  }
}
