package dev.armature.runtime.http;

import dev.armature.runtime.Operation;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Step;
import java.util.ArrayList;
import java.util.List;

/** An operation at a method and a path, with the layers it passes through. Immutable. */
public final class Route {
  private final Operation operation;
  private final String method;
  private final PathTemplate template;
  private final List<String> consumes;
  private final List<String> produces;
  private final List<Layer> layers;
  private final Step<Request, Response> endpoint;
  private final long bodyLimit;
  private final boolean blocking;

  private Route(Builder builder, Step<Request, Response> endpoint) {
    this.operation = builder.operation;
    this.method = builder.method;
    this.template = builder.template;
    this.consumes = List.copyOf(builder.consumes);
    this.produces = List.copyOf(builder.produces);
    this.layers = List.copyOf(builder.layers);
    this.bodyLimit = builder.bodyLimit;
    this.blocking = builder.blocking;
    this.endpoint = endpoint;
  }

  /**
   * Starts a route.
   *
   * @param method the HTTP method, in upper case
   * @param template the path, starting with a slash, with parameters in braces; a segment may hold
   *     several: {@code /reports/{year}-{month}.json}
   * @throws IllegalArgumentException when the template is malformed
   */
  public static Builder of(Operation operation, String method, String template) {
    return new Builder(operation, method, PathTemplate.parse(template));
  }

  /** The operation. */
  public Operation operation() {
    return operation;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path with its parameters in braces. */
  public String path() {
    return template.text();
  }

  /** The same route under a path that is put before its own. */
  public Route under(String basePath) {
    return new Route(copy(PathTemplate.parse(basePath + template.text())), endpoint);
  }

  /** The same route with a handler that never blocks. */
  Route notBlocking() {
    return new Route(copy(template).nonBlocking(), endpoint);
  }

  private Builder copy(PathTemplate path) {
    Builder builder = new Builder(operation, method, path);
    builder.consumes.addAll(consumes);
    builder.produces.addAll(produces);
    builder.layers.addAll(layers);
    builder.bodyLimit = bodyLimit;
    builder.blocking = blocking;
    return builder;
  }

  @Override
  public String toString() {
    return operation + " (" + method + " " + template.text() + ")";
  }

  PathTemplate template() {
    return template;
  }

  int parameterIndex(String name) {
    return template.names().indexOf(name);
  }

  /** The most bytes of body, 0 when the router's own limit holds. */
  long bodyLimit() {
    return bodyLimit;
  }

  boolean blocking() {
    return blocking;
  }

  /** The layers around the endpoint, the first one outermost. */
  Step<Request, Response> compose() {
    Step<Request, Response> step = Negotiation.around(consumes, produces, endpoint);
    for (int i = layers.size() - 1; i >= 0; i--) {
      step = layers.get(i).around(operation, step);
    }
    return step;
  }

  /** Builds a {@link Route}. Not thread-safe. */
  public static final class Builder {
    private final Operation operation;
    private final String method;
    private final PathTemplate template;
    private final List<String> consumes = new ArrayList<>();
    private final List<String> produces = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private long bodyLimit;
    private boolean blocking = true;

    private Builder(Operation operation, String method, PathTemplate template) {
      this.operation = operation;
      this.method = method;
      this.template = template;
    }

    /** Media types of the request body, wildcards allowed; other bodies get 415. */
    public Builder consumes(String... mediaTypes) {
      consumes.addAll(List.of(mediaTypes));
      return this;
    }

    /** Media types of the response bodies, best first; clients that take none of them get 406. */
    public Builder produces(String... mediaTypes) {
      produces.addAll(List.of(mediaTypes));
      return this;
    }

    /** Adds a layer; the first one is outermost. */
    public Builder through(Layer layer) {
      layers.add(layer);
      return this;
    }

    /** Sets the most bytes of body, above zero, instead of the router's own limit. */
    public Builder bodyLimit(long bytes) {
      bodyLimit = bytes;
      return this;
    }

    /** States that the handler never blocks, so that the engine may call it on its event loop. */
    public Builder nonBlocking() {
      blocking = false;
      return this;
    }

    /** The route, ending at that step. */
    public Route to(Step<Request, Response> endpoint) {
      return new Route(this, endpoint);
    }
  }
}
