package dev.armature.generator.target.java.server;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.naming.Scope;
import dev.armature.generator.target.java.JavaTypes;
import dev.armature.generator.target.java.ModelTypes;
import dev.armature.generator.target.java.RuntimeTypes;
import dev.armature.generator.target.java.api.InputCreation;
import dev.armature.generator.target.java.api.InputPart;
import dev.armature.generator.target.java.api.OperationApi;
import dev.armature.generator.target.java.api.ValueMethods;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code that makes an operation's input from a request. */
final class InputReading {
  private final OperationApi operation;
  private final HttpBinding http;
  private final ValueMethods methods;
  private final ParameterConstants parameters;
  private final BodyReading bodies;

  InputReading(ModelTypes models, OperationApi operation, HttpBinding http, ValueMethods methods) {
    this.operation = operation;
    this.http = http;
    this.methods = methods;
    this.parameters = new ParameterConstants(models);
    this.bodies = new BodyReading(methods, parameters);
  }

  /** What the endpoint's {@code handle} begins with. */
  CodeBlock decode() {
    return operation.inputs().isEmpty()
        ? CodeBlock.of("new $T()", operation.input())
        : CodeBlock.of("request.decode($T::read)", methods.owner());
  }

  /** The method {@code read} and those it calls, besides those for values. */
  List<MethodSpec> emit() {
    if (operation.inputs().isEmpty()) {
      return List.of();
    }
    Scope locals = Scope.with("in");
    List<String> names = operation.inputs().stream().map(part -> locals.add(part.name())).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.nullable(operation.input()))
            .addParameter(RuntimeTypes.REQUEST_READER, "in")
            .addException(IOException.class);
    List<MethodSpec> all = new ArrayList<>();
    for (ParameterBinding binding : http.parameters()) {
      method.addStatement(parameter(binding, names.get(binding.input())));
    }
    BodyBinding body = http.body();
    if (body != null) {
      InputPart part = operation.inputs().get(body.input());
      all.addAll(bodies.methods(body, part));
      CodeBlock value = bodies.read(body, part);
      // Boxed: what is no JSON at all has no value.
      method.addStatement("$T $L = $L", part.local().box(), names.get(body.input()), value);
    }
    method.addStatement("return in.failed() ? null :$W$L", InputCreation.of(operation, names));
    all.add(0, method.build());
    return all;
  }

  private CodeBlock parameter(ParameterBinding binding, String name) {
    InputPart part = operation.inputs().get(binding.input());
    CodeBlock how = parameters.parameter(binding, part.field());
    String constant = methods.constant(part.name(), RuntimeTypes.PARAMETER, how);
    CodeBlock value =
        binding.style() == Style.JSON_CONTENT
            ? CodeBlock.of(
                "in.json($L, $L)", constant, methods.decoder(part.field().value(), part.name()))
            : methods.read(
                part.field().value(), CodeBlock.of("in.open($L)", constant), part.name());
    boolean json = binding.style() == Style.JSON_CONTENT;
    return CodeBlock.of(
        "$T $L =$Win.has($L) ? $L : $L",
        json ? part.local().box() : part.local(),
        name,
        constant,
        value,
        json ? part.absentBoxed() : part.absent());
  }
}
