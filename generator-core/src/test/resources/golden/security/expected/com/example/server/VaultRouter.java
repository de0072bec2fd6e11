package com.example.server;

import com.example.api.Both;
import com.example.api.Either;
import com.example.api.Open;
import com.example.api.Perhaps;
import com.example.api.ReadingApi;
import com.example.api.Usual;
import com.example.api.WritingApi;
import dev.armature.runtime.Bindings;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.http.server.RouterBuilder;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;

/** Makes the router of {@code Vault}. */
@SuppressWarnings("deprecation")
@Generated("input.yaml")
public final class VaultRouter {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of(
      SecurityScheme.query("key", "key"),
      SecurityScheme.of("basic", SecurityScheme.Kind.BASIC));

  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(
      Open.OPERATION,
      Either.OPERATION,
      Both.OPERATION,
      Perhaps.OPERATION,
      Usual.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private VaultRouter() {}

  /**
   * Starts without any handler.
   *
   * @param layers what every call passes through
   */
  public static Builder builder(Layers layers) {
    return new Builder(layers);
  }

  /** Takes the handlers. Not thread-safe. */
  public static final class Builder {
    private final RouterBuilder router;
    private final Bindings<Route> routes = new Bindings<>("Vault", OPERATIONS);

    private Builder(Layers layers) {
      router = Router.builder(layers)
          .through(layers.outer("metrics", "tracing", "errors", "authentication", "rateLimit"));
    }

    /**
     * Sets the path before all others, in place of the contract's own.
     *
     * @param path empty for none, else with a leading slash only
     */
    public Builder basePath(String path) {
      router.basePath(path);
      return this;
    }

    /** Keeps an operation on the event loop: its handler never blocks. */
    public Builder nonBlocking(Operation operation) {
      router.nonBlocking(operation);
      return this;
    }

    /**
     * The router.
     *
     * @throws IllegalStateException naming the operations without a handler
     */
    public Router build() {
      return router.build(routes.all());
    }

    /** Sets the handlers of all operations tagged {@code reading}. */
    public Builder reading(ReadingApi api) {
      open(api);
      either(api);
      both(api);
      return this;
    }

    /** Sets the handlers of all operations tagged {@code writing}. */
    public Builder writing(WritingApi api) {
      perhaps(api);
      usual(api);
      return this;
    }

    /** Sets the handler of {@code open}. */
    public Builder open(Open.Handler handler) {
      routes.put(OpenEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code either}. */
    public Builder either(Either.Handler handler) {
      routes.put(EitherEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code both}. */
    public Builder both(Both.Handler handler) {
      routes.put(BothEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code perhaps}. */
    public Builder perhaps(Perhaps.Handler handler) {
      routes.put(PerhapsEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code usual}. */
    public Builder usual(Usual.Handler handler) {
      routes.put(UsualEndpoint.route(handler));
      return this;
    }
  }
}
