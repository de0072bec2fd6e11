package com.example.client;

import com.example.api.DefaultApi;
import com.example.api.GetServer;
import dev.armature.runtime.Context;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.ServerUrl;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.security.SecurityScheme;
import java.io.IOException;
import java.util.List;

/** Calls {@code Shop}. Thread-safe. It can stand as handler, too: then it passes calls on. */
@Generated("input.yaml")
public final class ShopClient implements DefaultApi {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of();

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private final Transport transport;
  private final String basePath;

  private ShopClient(Transport transport, String basePath) {
    this.transport = transport;
    this.basePath = basePath;
  }

  /**
   * A client at the contract's own base path.
   *
   * @param transport takes requests to the server
   */
  public static ShopClient of(Transport transport) {
    return new ShopClient(transport, "/v1/shop");
  }

  /**
   * A client at the base path of a server.
   *
   * @param transport takes requests to that server
   */
  public static ShopClient of(Transport transport, Server server) {
    return new ShopClient(transport, server.basePath());
  }

  /**
   * The same client with another path before all others.
   *
   * @param path empty for none, else with a leading slash only; encoded
   */
  public ShopClient basePath(String path) {
    return new ShopClient(transport, path);
  }

  /**
   * Calls the operation {@code getServer}.
   *
   * @throws IOException when there is no answer, or one that the contract does not know
   */
  public com.example.model.Server getServer(GetServer.Input input) throws IOException {
    return getServer(input, CallOptions.NONE);
  }

  /** The same with what is wanted of this call beside its input. */
  public com.example.model.Server getServer(GetServer.Input input, CallOptions options)
      throws IOException {
    return GetServerCall.call(transport, basePath, input, options);
  }

  @Override
  public com.example.model.Server getServer(Context context, GetServer.Input input)
      throws IOException {
    return getServer(input, CallOptions.within(context));
  }

  /** The server {@code https://{region}.example.com:{port}/{base-path}/{usual}}. Immutable. */
  public static final class Server {
    private final ServerUrl url;

    private Server(ServerUrl url) {
      this.url = url;
    }

    /** All variables by default. */
    public static Server usual() {
      ServerUrl url = ServerUrl.of("https://{region}.example.com:{port}/{base-path}/{usual}");
      url = url.variable("region", "eu", "eu", "us");
      url = url.variable("port", "443");
      url = url.variable("base-path", "v1");
      url = url.variable("usual", "shop");
      return new Server(url);
    }

    /**
     * Where the data is kept.
     *
     * @throws IllegalArgumentException when it is none that the contract names
     */
    public Server region(String value) {
      return new Server(url.with("region", value));
    }

    /**
     * Another value for {@code port}.
     *
     * @throws IllegalArgumentException when it makes no URL
     */
    public Server port(String value) {
      return new Server(url.with("port", value));
    }

    /**
     * Another value for {@code base-path}.
     *
     * @throws IllegalArgumentException when it makes no URL
     */
    public Server basePath_(String value) {
      return new Server(url.with("base-path", value));
    }

    /**
     * Another value for {@code usual}.
     *
     * @throws IllegalArgumentException when it makes no URL
     */
    public Server usual_(String value) {
      return new Server(url.with("usual", value));
    }

    /**
     * Scheme, host and port, for a transport.
     *
     * @throws IllegalStateException where the contract names no host
     */
    public String address() {
      return url.address();
    }

    /** What stands before all paths. */
    public String basePath() {
      return url.basePath();
    }

    @Override
    public String toString() {
      return url.toString();
    }
  }
}
