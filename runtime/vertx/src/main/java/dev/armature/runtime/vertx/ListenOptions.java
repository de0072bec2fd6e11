package dev.armature.runtime.vertx;

import dev.armature.runtime.server.ServerOptions;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.TimeUnit;

/** Translates our options into Vert.x's. */
final class ListenOptions {
  private static final int BACKLOG = 1024;

  /** What a client may send on an HTTP/2 connection, and on a stream, that nobody has read yet. */
  private static final int CONNECTION_WINDOW = 256 << 10;

  private static final int STREAM_WINDOW = 64 << 10;

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
    http.setHttp2ConnectionWindowSize(CONNECTION_WINDOW)
        .getInitialSettings()
        .setMaxHeaderListSize(options.limits().headerSize())
        .setInitialWindowSize(STREAM_WINDOW);
    if (options.tls() != null) {
      TlsSettings.secure(http, TlsFiles.read(options.tls()), options.http2());
    }
    return http;
  }
}
