package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.FactoryEmitter;
import dev.armature.generator.emit.java.api.HandlerCall;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.SecuritySchemes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.ServiceApi;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the factory of a service's router. */
public final class RouterEmitter {
  private static final FactoryEmitter FACTORY =
      new FactoryEmitter(
          new FactoryEmitter.Product(
              RuntimeTypes.ROUTER, "router", RuntimeTypes.ROUTE, "routes", "route"));

  /**
   * The factory.
   *
   * @param type its class
   * @param operations those that HTTP reaches
   * @param endpoints the endpoint class of an operation
   */
  public TypeSpec emit(
      ServiceApi service,
      ClassName type,
      List<OperationApi> operations,
      Function<OperationApi, ClassName> endpoints) {
    ClassName builder = type.nestedClass("Builder");
    FieldSpec router =
        FieldSpec.builder(RuntimeTypes.ROUTER_BUILDER, "router", Modifier.PRIVATE, Modifier.FINAL)
            .build();
    FactoryEmitter.Options options =
        new FactoryEmitter.Options(
            List.of(SecuritySchemes.constant(service.service())),
            router,
            Block.of("router = $L", start(service)),
            List.of(setBasePath(builder), addNonBlocking(builder)));
    Block result = Block.returning(CodeBlock.of("router.build(routes.all())"));
    return FACTORY.emit(service, type, operations, endpoints, options, result);
  }

  private static CodeBlock start(ServiceApi service) {
    CodeBlock start =
        CodeBlock.of("$T.builder(layers)$L", RuntimeTypes.ROUTER, HandlerCall.layers());
    String path = service.service().basePath();
    return path.isEmpty()
        ? start
        : CodeBlock.of("$L$L", start, Call.of("\n.basePath").with(Literals.string(path)));
  }

  private static MethodSpec setBasePath(ClassName builder) {
    return MethodSpec.methodBuilder("basePath")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sets the path before all others, in place of the contract's own.\n\n")
        .addJavadoc("@param path empty for none, else with a leading slash only")
        .returns(builder)
        .addParameter(String.class, "path")
        .addCode(Block.builder().add("router.basePath(path)").returns("this").build().code())
        .build();
  }

  private static MethodSpec addNonBlocking(ClassName builder) {
    return MethodSpec.methodBuilder("nonBlocking")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Keeps an operation on the event loop: its handler never blocks.")
        .returns(builder)
        .addParameter(RuntimeTypes.OPERATION, "operation")
        .addCode(
            Block.builder().add("router.nonBlocking(operation)").returns("this").build().code())
        .build();
  }
}
