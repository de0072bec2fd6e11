package com.example.server;

import com.example.api.B;
import com.example.api.BasePath;
import com.example.api.Build;
import com.example.api.BuildApi;
import com.example.api.ClassOperation;
import com.example.api.ConOperation;
import com.example.api.DefaultApi;
import com.example.api.HandlerOperation;
import com.example.api.INSTANCEOperation;
import com.example.api.InputOperation;
import com.example.api.Notify;
import com.example.api.NotifyApi;
import com.example.api.NulApi;
import com.example.api.SystemExit0Api;
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

/** Makes the router of <code>*&#47; ../ "; class</code>. */
@Generated("input.json")
public final class ClassRouter {
  /** The security schemes of the contract, to check a configuration by. */
  public static final List<SecurityScheme> SECURITY_SCHEMES = List.of();

  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(
      ClassOperation.OPERATION,
      B.OPERATION,
      ConOperation.OPERATION,
      INSTANCEOperation.OPERATION,
      Build.OPERATION,
      BasePath.OPERATION,
      Notify.OPERATION,
      InputOperation.OPERATION,
      HandlerOperation.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private ClassRouter() {}

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
    private final Bindings<Route> routes = new Bindings<>("*/ ../ \"; class", OPERATIONS);

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

    /** Sets the handlers of all operations tagged <code>*&#47; System.exit(0); /*</code>. */
    public Builder systemExit0(SystemExit0Api api) {
      class_(api);
      return this;
    }

    /** Sets the handlers of all operations without a tag. */
    public Builder defaultApi(DefaultApi api) {
      b(api);
      instance(api);
      build(api);
      input(api);
      handler(api);
      return this;
    }

    /** Sets the handlers of all operations tagged {@code nul}. */
    public Builder nul(NulApi api) {
      con(api);
      return this;
    }

    /** Sets the handlers of all operations tagged {@code build}. */
    public Builder build_(BuildApi api) {
      basePath(api);
      return this;
    }

    /** Sets the handlers of all operations tagged {@code notify}. */
    public Builder notify(NotifyApi api) {
      notify(api);
      return this;
    }

    /** Sets the handler of {@code class}. */
    public Builder class_(ClassOperation.Handler handler) {
      routes.put(ClassOperationEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code b}. */
    public Builder b(B.Handler handler) {
      routes.put(BEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code con}. */
    public Builder con(ConOperation.Handler handler) {
      routes.put(ConOperationEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code INSTANCE}. */
    public Builder instance(INSTANCEOperation.Handler handler) {
      routes.put(INSTANCEOperationEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code build}. */
    public Builder build(Build.Handler handler) {
      routes.put(BuildEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code basePath}. */
    public Builder basePath(BasePath.Handler handler) {
      routes.put(BasePathEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code notify}. */
    public Builder notify(Notify.Handler handler) {
      routes.put(NotifyEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code Input}. */
    public Builder input(InputOperation.Handler handler) {
      routes.put(InputOperationEndpoint.route(handler));
      return this;
    }

    /** Sets the handler of {@code handler}. */
    public Builder handler(HandlerOperation.Handler handler) {
      routes.put(HandlerOperationEndpoint.route(handler));
      return this;
    }
  }
}
