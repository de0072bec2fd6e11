package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.HandlerCall;
import dev.armature.generator.emit.java.api.OutputWriter;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.SentTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.SecurityScheme;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the endpoint of an operation: its route, what reads its input, what writes its output. */
public final class EndpointEmitter {
  private final ModelTypes models;
  private final JavaTypes types;
  private final List<SecurityScheme> schemes;

  /**
   * An emitter.
   *
   * @param schemes all security schemes of the service
   */
  public EndpointEmitter(ModelTypes models, JavaTypes types, List<SecurityScheme> schemes) {
    this.models = models;
    this.types = types;
    this.schemes = schemes;
  }

  /**
   * The endpoint.
   *
   * @param http how HTTP reaches the operation
   */
  public TypeSpec emit(OperationApi operation, HttpBinding http, ClassName name) {
    ValueMethods methods = new ValueMethods(types, name, "route", "read", "readAny", "write");
    InputReading input = new InputReading(models, operation, http, schemes, methods);
    List<MethodSpec> reading = input.emit();
    ResponseWriting output = new ResponseWriting(operation, methods);
    OutputWriter writer = operation.success().accept(output);
    CodeBlock to = HandlerCall.to(operation, input.decoder(), writer);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Serves $L.", JavaDoc.code(http.method() + " " + http.path()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(route(operation, http, methods, writer.isJson(), to))
            .addMethods(reading);
    writer.addTo(type);
    methods.addTo(type);
    return type.build();
  }

  private static MethodSpec route(
      OperationApi operation,
      HttpBinding http,
      ValueMethods methods,
      boolean knowsType,
      CodeBlock to) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock route =
        Call.of("$T.of", RuntimeTypes.ROUTE)
            .with(
                CodeBlock.of("$T.OPERATION", operation.type()),
                CodeBlock.of("$S", http.method()),
                Literals.string(http.path()));
    code.add(route);
    if (http.choice() != null) {
      code.add(RouteChoices.step(http.choice()));
    }
    if (http.body() != null) {
      List<String> types = http.body().contents().stream().map(c -> c.mediaType()).toList();
      code.add(
          Call.of("\n.consumes")
              .filled(methods.texts("consumed", types.stream().distinct().toList())));
      if (http.body().isStreamed()) {
        code.add("\n.streamsBody()");
      }
    }
    List<String> sent = new SentTypes(operation).offered();
    if (!sent.isEmpty() && !knowsType) {
      code.add(Call.of("\n.produces").filled(methods.texts("produced", sent)));
    }
    code.add(to);
    return MethodSpec.methodBuilder("route")
        .addModifiers(Modifier.STATIC)
        .returns(RuntimeTypes.ROUTE)
        .addParameter(operation.handler(), "handler")
        .addCode(Block.returning(code.build()).code())
        .build();
  }
}
