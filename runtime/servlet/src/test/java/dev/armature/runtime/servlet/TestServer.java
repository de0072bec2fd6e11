package dev.armature.runtime.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A servlet in a container that speaks HTTP/1.1 and HTTP/2, and clients of it. */
abstract class TestServer implements AutoCloseable {
  final RouterServlet servlet;
  private final String mount;

  TestServer(RouterServlet servlet, String mount) {
    this.servlet = servlet;
    this.mount = mount;
  }

  abstract int port();

  @Override
  public abstract void close();

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + mount + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  static HttpClient client(Version version) {
    return HttpClient.newBuilder().version(version).build();
  }

  /** A client that speaks a version: one without TLS is asked to, before it sends a body. */
  HttpClient upgraded(Version version) throws Exception {
    HttpClient client = client(version);
    client.send(request("/hello").build(), BodyHandlers.discarding());
    return client;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client(Version.HTTP_1_1).send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<InputStream> open(Version version, String path) throws Exception {
    return client(version).send(request(path).build(), BodyHandlers.ofInputStream());
  }
}
