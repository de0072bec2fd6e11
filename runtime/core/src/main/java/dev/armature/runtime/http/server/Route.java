package dev.armature.runtime.http.server;

import dev.armature.runtime.Bindings;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.layer.HeadCheck;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An operation at a method and a path, with the layers it passes through. Immutable. */
public final class Route implements Bindings.Binding {
  private final Operation operation;
  private final String method;
  private final PathTemplate template;
  private final List<String> consumes;
  private final List<String> produces;
  private final List<Layer> layers;
  private final Function<Layers, Step<HttpCall, Response>> endpoint;
  private final long bodyLimit;
  private final boolean blocking;
  private final boolean streamed;
  private final @Nullable PathChoice choice;

  private Route(Builder builder, Function<Layers, Step<HttpCall, Response>> endpoint) {
    this.operation = builder.operation;
    this.method = builder.method;
    this.template = builder.template;
    this.consumes = List.copyOf(builder.consumes);
    this.produces = List.copyOf(builder.produces);
    this.layers = List.copyOf(builder.layers);
    this.bodyLimit = builder.bodyLimit;
    this.blocking = builder.blocking;
    this.streamed = builder.streamed;
    this.endpoint = endpoint;
    this.choice = builder.choice == null ? null : builder.choice.checked(this);
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

  @Override
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
    builder.streamed = streamed;
    builder.choice = choice;
    return builder;
  }

  @Override
  public String toString() {
    return operation + " (" + method + " " + template.text() + ")";
  }

  PathTemplate template() {
    return template;
  }

  List<Layer> layers() {
    return layers;
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

  /** Whether its handler reads the body while it comes in. */
  boolean streamed() {
    return streamed;
  }

  /** Which requests it takes of those that match; null when it takes all. */
  @Nullable PathChoice choice() {
    return choice;
  }

  /**
   * The layers around the endpoint, the first one outermost.
   *
   * @param configured what stands next to handlers
   * @param outer the layers around those of the route
   */
  Step<HttpCall, Response> compose(Layers configured, List<Layer> outer) {
    Step<HttpCall, Response> step = endpoint.apply(configured);
    if (negotiates()) {
      step = new Negotiation(consumes, produces).around(step);
    }
    return Layers.around(operation, outer, Layers.around(operation, layers, step));
  }

  /** What is decided by the head of a request alone, outermost layers first. */
  List<HeadCheck> checks(List<Layer> outer) {
    List<HeadCheck> checks = new ArrayList<>(Layers.checks(operation, outer));
    checks.addAll(Layers.checks(operation, layers));
    if (negotiates()) {
      Negotiation negotiation = new Negotiation(consumes, produces);
      checks.add(call -> negotiation.check((HttpCall) call));
    }
    return checks;
  }

  private boolean negotiates() {
    return !consumes.isEmpty() || !produces.isEmpty();
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
    private boolean streamed;
    private @Nullable PathChoice choice;

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

    /**
     * States that the handler reads the body while it comes in: its time limit is for standing
     * still then, and it takes none of the threads of others.
     */
    public Builder streamsBody() {
      streamed = true;
      return this;
    }

    /**
     * Lets other routes have the same method and a path that differs in the names of parameters
     * only.
     */
    public Builder shared(PathChoice value) {
      choice = value;
      return this;
    }

    /** States that the handler never blocks, so that the engine may call it on its event loop. */
    public Builder nonBlocking() {
      blocking = false;
      return this;
    }

    /** The route, ending at that step. */
    public Route to(Step<HttpCall, Response> endpoint) {
      return new Route(this, layers -> endpoint);
    }

    /**
     * The route to a handler whose output is the JSON body of every answer.
     *
     * @param reader makes its input
     * @param status the status of the answers
     * @param body encodes what it returns
     */
    public <I, O> Route to(
        OperationHandler<I, O> handler, Decoder<I> reader, int status, JsonCodec<O> body) {
      return produces("application/json").to(handler, reader, Response.ofJson(status, body));
    }

    /**
     * The route to a handler, behind what the service has next to handlers.
     *
     * @param reader makes its input
     * @param writer makes a response of what it returns
     */
    public <I, O extends @Nullable Object> Route to(
        OperationHandler<I, O> handler, Decoder<I> reader, Function<O, Response> writer) {
      return to(handler, reader, (call, output) -> writer.apply(output));
    }

    /**
     * The route to a handler, behind what the service has next to handlers.
     *
     * @param reader makes its input
     * @param writer makes a response of what it returns, as the request asks for it
     */
    public <I, O extends @Nullable Object> Route to(
        OperationHandler<I, O> handler,
        Decoder<I> reader,
        BiFunction<HttpCall, O, Response> writer) {
      return new Route(
          this,
          layers ->
              new Endpoint<>(
                  layers.protect(operation, handler),
                  reader,
                  Endpoint.checked(writer, layers.responses())));
    }
  }
}
