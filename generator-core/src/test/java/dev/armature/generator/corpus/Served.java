package dev.armature.generator.corpus;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.ir.Service;
import dev.armature.generator.output.MemoryOutput;
import dev.armature.generator.request.SpelledBody;
import dev.armature.generator.request.SpelledRequest;
import dev.armature.runtime.Context;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A contract's generated server in memory, whose handlers say that they were called. */
final class Served {
  static final ServiceException REACHED =
      ServiceException.of(ErrorCategory.VALIDATION, "reached").status(418).build();

  private final Service service;
  private SortedMap<String, String> files = new TreeMap<>();
  private @Nullable InMemoryClient client;
  private @Nullable Router router;
  private @Nullable ClassLoader loader;
  private @Nullable String reached;
  private @Nullable Called called;
  private @Nullable Reply reply;

  /** What a handler was called with. */
  record Called(Method method, Object[] arguments) {}

  /** What a handler does in place of saying that it was called. */
  @FunctionalInterface
  interface Reply {
    @Nullable Object answer() throws Throwable;
  }

  private Served(Service service) {
    this.service = service;
  }

  /** The server; null where the contract has no operations. */
  static @Nullable Served of(Path contract) throws ReflectiveOperationException {
    return of(contract, List.of("server"));
  }

  /** The server, and what else is generated of the contract. */
  static @Nullable Served of(Path contract, List<String> targets)
      throws ReflectiveOperationException {
    MemoryOutput output = new MemoryOutput();
    GeneratorResult result =
        new Generator()
            .run(
                GeneratorConfig.of(contract).withTargets(targets).withLevel(Level.LENIENT), output);
    Service service = result.service();
    if (service == null || !result.succeeded()) {
      throw new AssertionError(contract + ": " + result.diagnostics().sorted());
    }
    if (service.operations().stream().allMatch(each -> each.http() == null)) {
      return null;
    }
    Served served = new Served(service);
    Router router = served.router(output);
    served.router = router;
    served.client = InMemoryClient.of(router);
    return served;
  }

  Router router() {
    return Objects.requireNonNull(router);
  }

  /** The only class whose name ends so. */
  Class<?> type(String ending, String marked) throws ReflectiveOperationException {
    String path =
        files.keySet().stream()
            .filter(each -> each.endsWith(ending) && files.get(each).contains(marked))
            .findFirst()
            .orElseThrow();
    String name = path.replace(".java", "").replace('/', '.');
    return Objects.requireNonNull(loader).loadClass(name);
  }

  /** What the last request has called; null for nothing. */
  @Nullable Called called() {
    return called;
  }

  /** From now on handlers answer so; null: as at first. */
  void replying(@Nullable Reply value) {
    reply = value;
  }

  Service service() {
    return service;
  }

  private InMemoryRequest request(String method, String target) {
    InMemoryClient open = client;
    if (open == null) {
      throw new IllegalStateException("no router yet");
    }
    return open.request(method, service.basePath() + target);
  }

  /**
   * What became of a request.
   *
   * @param operation the operation whose handler was called, or null
   */
  record Answer(@Nullable String operation, int status, String text) {
    String words() {
      return operation == null
          ? status + " " + text.replaceFirst("^.*\"errors\":", "")
          : operation + " was called";
    }
  }

  Answer send(SpelledRequest spelled) {
    InMemoryRequest request = request(spelled.method(), spelled.target());
    spelled.headers().forEach(request::header);
    SpelledBody body = spelled.body();
    if (body != null) {
      request.body(body.mediaType(), body.text().getBytes(StandardCharsets.UTF_8));
    }
    reached = null;
    called = null;
    InMemoryResponse response = request.send();
    String text = reached == null ? response.text() : "";
    return new Answer(reached, response.status(), text);
  }

  private Router router(MemoryOutput output) throws ReflectiveOperationException {
    files = output.files();
    ClassLoader compiled = Javac.compile(files);
    loader = compiled;
    Layers layers =
        Layers.builder()
            .allowAnonymousAccessToEverything()
            .errorMapper((failure, context) -> null)
            .build();
    Object builder =
        type("Router.java", "/** Makes the router of ")
            .getMethod("builder", Layers.class)
            .invoke(null, layers);
    for (Method each : builder.getClass().getMethods()) {
      Class<?>[] takes = each.getParameterTypes();
      if (takes.length == 1 && takes[0].getName().endsWith("$Handler")) {
        each.invoke(builder, handler(compiled, takes[0]));
      }
    }
    return (Router) builder.getClass().getMethod("build").invoke(builder);
  }

  private Object handler(ClassLoader loader, Class<?> type) {
    return Proxy.newProxyInstance(
        loader,
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          for (Object each : arguments == null ? new Object[0] : arguments) {
            if (each instanceof Context context) {
              reached = context.operation().id();
              called = new Called(method, arguments);
            }
          }
          Reply other = reply;
          if (other != null) {
            return other.answer();
          }
          throw REACHED;
        });
  }
}
