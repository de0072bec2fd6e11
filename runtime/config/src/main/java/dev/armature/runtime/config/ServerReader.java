package dev.armature.runtime.config;

import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.ConnectionLimits;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.Shutdown;
import dev.armature.runtime.server.TlsOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads {@code server}. */
final class ServerReader {

  /** Kubernetes and load balancers take a moment to send no new connections. */
  private static final Duration DELAY = Duration.ofSeconds(5);

  private ServerReader() {}

  static ServerConfig read(Section server, Path folder, TrustedProxies proxies) {
    ServerOptions usual = ServerOptions.DEFAULT;
    Section limits = server.section("limits");
    LimitsConfig request = request(limits);
    int streams = limits.integer("maxStreams", streams(usual), 1, 999_999);
    Budgets budgets =
        BudgetsReader.read(server.section("budgets"), streams, request.maxBodySize(), proxies);
    ServerOptions options =
        new ServerOptions(
            server.text("host", usual.host()),
            server.integer("port", usual.port(), 0, 65_535),
            management(server.section("management")),
            connection(limits, usual.limits()),
            shutdown(server.section("shutdown"), usual.shutdown()),
            server.bool("http2", usual.http2()),
            tls(server.optional("tls"), folder),
            budgets);
    limits.done();
    String basePath = basePath(server);
    long encodedFrom = compression(server.section("compression"));
    server.done();
    return new ServerConfig(options, basePath, request, encodedFrom);
  }

  private static int streams(ServerOptions usual) {
    return (int) usual.budgets().of(Budget.STREAMS).all();
  }

  private static long compression(Section compression) {
    boolean enabled = compression.bool("enabled", true);
    long minimum = compression.size("minimum", 1 << 10);
    compression.done();
    return enabled ? minimum : Long.MAX_VALUE;
  }

  private static @Nullable String basePath(Section server) {
    String path = server.text("basePath");
    if (path == null || path.equals("/")) {
      return path == null ? null : "";
    }
    if (!path.startsWith("/") || path.endsWith("/")) {
      server.problem(
          "basePath", "wrong-value", "a base path starts with '/' and does not end with one");
    }
    return path;
  }

  private static @Nullable Integer management(Section management) {
    Integer port = management.integer("port", 0, 65_535);
    management.done();
    return port;
  }

  private static Shutdown shutdown(Section shutdown, Shutdown usual) {
    Shutdown read =
        new Shutdown(
            shutdown.durationOrNone("delay", DELAY), shutdown.duration("grace", usual.grace()));
    shutdown.done();
    return read;
  }

  private static ConnectionLimits connection(Section limits, ConnectionLimits usual) {
    return new ConnectionLimits(
        bytes(limits, "maxHeaderSize", usual.headerSize()),
        bytes(limits, "maxTargetSize", usual.targetSize()),
        limits.duration("idleTimeout", usual.idleTimeout()),
        limits.duration("receiveTimeout", usual.requestTimeout()),
        limits.integer("bodyRate", usual.bodyRate(), 0, 999_999_999));
  }

  private static int bytes(Section limits, String key, int usual) {
    long size = limits.size(key, usual);
    if (size > 1 << 20) {
      limits.problem(key, "wrong-value", "'" + key + "' must not be above 1MB");
      return usual;
    }
    return (int) size;
  }

  private static LimitsConfig request(Section limits) {
    return new LimitsConfig(
        limits.size("maxBodySize", 1 << 20),
        multipart(limits, MultipartLimits.DEFAULT),
        limits.integer("maxInFlight", 0, 0, 999_999_999),
        limits.duration("requestTimeout", Duration.ofSeconds(30)));
  }

  private static MultipartLimits multipart(Section limits, MultipartLimits usual) {
    return new MultipartLimits(
        limits.integer("maxParts", usual.parts(), 1, 999_999),
        bytes(limits, "maxPartHeaderSize", usual.headBytes()),
        (int) Math.min(Integer.MAX_VALUE, limits.size("maxFormTextSize", usual.textBytes())));
  }

  private static @Nullable TlsOptions tls(@Nullable Section tls, Path folder) {
    if (tls == null) {
      return null;
    }
    Path certificate = folder.resolve(tls.required("certificate"));
    Path key = folder.resolve(tls.required("key"));
    String clientCa = tls.text("clientCa");
    Duration reload = tls.duration("reload", TlsOptions.RELOAD);
    tls.done();
    return new TlsOptions(
        certificate, key, clientCa == null ? null : folder.resolve(clientCa), reload);
  }
}
