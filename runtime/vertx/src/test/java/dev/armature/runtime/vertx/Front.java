package dev.armature.runtime.vertx;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A reverse proxy in a process of its own before a server of ours. It marks each request that it
 * forwards, so that one that came in another way is known.
 */
final class Front implements Closeable {
  /** The header that marks requests; what a client sends of that name is replaced. */
  static final String MARK = "X-Forwarded-By-Front";

  private static final String HAPROXY =
      """
      defaults
        mode http
        timeout connect 10s
        timeout client 10s
        timeout server 10s
        option http-keep-alive
        http-reuse always
      frontend front
        bind 127.0.0.1:%1$d
        bind 127.0.0.1:%4$d proto h2
        %2$s
        http-request set-header X-Forwarded-By-Front %%[uuid()]
        default_backend back
      backend back
        server back 127.0.0.1:%3$d
      """;

  private static final String NGINX =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log error.log;
      events { worker_connections 64; }
      http {
        access_log off;
        client_body_temp_path client;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        upstream back { server 127.0.0.1:%3$d; keepalive 1; }
        server {
          listen 127.0.0.1:%1$d;
          listen 127.0.0.1:%4$d http2;
          %2$s
          location / {
            proxy_pass http://back;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header X-Forwarded-By-Front $request_id;
          }
        }
      }
      """;

  /** The kinds that are tried: as they are installed, and as forgiving as they can be made. */
  enum Kind {
    HAPROXY(""),
    HAPROXY_LENIENT("option accept-invalid-http-request"),
    NGINX(""),
    NGINX_LENIENT(
        "proxy_request_buffering off; ignore_invalid_headers off; underscores_in_headers on;");

    private final String extra;

    Kind(String extra) {
      this.extra = extra;
    }
  }

  private final Process process;
  private final int port;
  private final int http2Port;

  private Front(Process process, int port, int http2Port) {
    this.process = process;
    this.port = port;
    this.http2Port = http2Port;
  }

  /** Starts one; returns when it listens. */
  static Front start(Kind kind, int back, Path folder) throws IOException {
    int port = free();
    int http2Port = free();
    Path file = folder.resolve("front.conf");
    boolean haproxy = kind == Kind.HAPROXY || kind == Kind.HAPROXY_LENIENT;
    Files.writeString(
        file, (haproxy ? HAPROXY : NGINX).formatted(port, kind.extra, back, http2Port));
    List<String> command =
        haproxy
            ? List.of("haproxy", "-db", "-f", file.toString())
            : List.of("nginx", "-p", folder.toString(), "-c", file.toString());
    Path log = folder.resolve("front.log");
    Front front =
        new Front(
            run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile())),
            port,
            http2Port);
    front.await(log);
    return front;
  }

  private static Process run(ProcessBuilder command) throws IOException {
    try {
      return command.start();
    } catch (IOException missing) {
      throw new IOException(
          command.command().get(0)
              + " is needed by this test: apt-get install -y --no-install-recommends haproxy nginx",
          missing);
    }
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await(Path log) throws IOException {
    for (int i = 0; i < 3_000 && process.isAlive(); i++) {
      try {
        connect().close();
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    close();
    throw new IOException("the front did not start: " + Files.readString(log));
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  /** Connects where HTTP/2 is spoken, which the front makes HTTP/1.1 of. */
  Socket connectHttp2() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), http2Port);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
