package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.http.SecuritySchemes;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.GroupApi;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.ServiceApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.naming.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the class that calls all operations of a service. */
final class ClientEmitter {
  private final JavaService java;
  private final ServiceApi service;
  private final ClassName name;
  private final Function<OperationApi, ClassName> calls;
  private final boolean async;

  /**
   * @param async whether it has methods that do not wait
   */
  ClientEmitter(
      JavaService java, ClassName name, Function<OperationApi, ClassName> calls, boolean async) {
    this.java = java;
    this.async = async;
    this.service = java.api();
    this.name = name;
    this.calls = calls;
  }

  TypeSpec emit(List<OperationApi> operations) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(doc())
            .addSuperinterfaces(handlers(operations))
            .addField(SecuritySchemes.constant(service.service()))
            .addStaticBlock(level());
    new ClientCreation(name, service.service(), async).addTo(type);
    Scope names = Scope.with(operations.stream().map(OperationApi::method).toArray(String[]::new));
    AsyncMethods waitless = new AsyncMethods(names);
    PagesMethods pages = new PagesMethods(java, names);
    for (OperationApi operation : operations) {
      type.addMethod(plain(operation)).addMethod(call(operation)).addMethod(handle(operation));
      if (async) {
        waitless.add(type, operation);
      }
      pages.add(type, operation, calls.apply(operation));
    }
    return type.build();
  }

  private CodeBlock doc() {
    return CodeBlock.of(
        "Calls $L. Thread-safe. It can stand as handler, too: then it passes calls on.",
        JavaDoc.code(service.service().name()));
  }

  private static CodeBlock level() {
    return Block.of(
            "$T.require($L, $S)",
            RuntimeTypes.API_LEVEL,
            ServiceApi.RUNTIME_LEVEL,
            ServiceApi.GENERATOR_VERSION)
        .code();
  }

  /** Groups that are called as a whole, and the handlers of all others. */
  private List<TypeName> handlers(List<OperationApi> operations) {
    Set<OperationApi> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(operations);
    List<TypeName> types = new ArrayList<>();
    for (GroupApi group : service.groups()) {
      if (left.containsAll(group.operations())) {
        types.add(group.type());
        group.operations().forEach(left::remove);
      }
    }
    operations.stream().filter(left::contains).forEach(each -> types.add(each.handler()));
    return types;
  }

  private static MethodSpec.Builder method(OperationApi operation) {
    return MethodSpec.methodBuilder(operation.method())
        .addModifiers(Modifier.PUBLIC)
        .returns(operation.success().type())
        .addException(IOException.class);
  }

  private static CodeBlock doc(OperationApi operation) {
    String otherwise = "Calls the operation " + JavaDoc.code(operation.operation().id()) + ".";
    CodeBlock.Builder doc = CodeBlock.builder();
    doc.add(JavaDoc.of(operation.operation().doc(), otherwise)).add("\n\n");
    for (Failure failure : operation.failures()) {
      String thrown = "@throws " + failure.exception().simpleName() + " for ";
      String status = "{@code " + failure.outcome().status() + "}";
      doc.add(JavaDoc.tag(thrown + status, ": ", failure.outcome().doc())).add("\n");
    }
    return doc.add(
            "@throws IOException when there is no answer, or one that the contract does not know")
        .build();
  }

  private static MethodSpec plain(OperationApi operation) {
    CodeBlock call =
        Call.of("$L", operation.method())
            .with(CodeBlock.of("input"), CodeBlock.of("$T.NONE", RuntimeTypes.CALL_OPTIONS));
    return method(operation)
        .addJavadoc(doc(operation))
        .addParameter(operation.input(), "input")
        .addCode(given(operation, call).code())
        .build();
  }

  private MethodSpec call(OperationApi operation) {
    CodeBlock call =
        Call.of("$T.call", calls.apply(operation))
            .with("transport", "basePath", "input", "options");
    return method(operation)
        .addJavadoc("The same with what is wanted of this call beside its input.")
        .addParameter(operation.input(), "input")
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .addCode(given(operation, call).code())
        .build();
  }

  private static MethodSpec handle(OperationApi operation) {
    CodeBlock options = CodeBlock.of("$T.within(context)", RuntimeTypes.CALL_OPTIONS);
    CodeBlock call = Call.of("$L", operation.method()).with(CodeBlock.of("input"), options);
    return method(operation)
        .addAnnotation(Override.class)
        .addParameter(RuntimeTypes.CONTEXT, "context")
        .addParameter(operation.input(), "input")
        .addCode(given(operation, call).code())
        .build();
  }

  private static Block given(OperationApi operation, CodeBlock call) {
    return operation.success() instanceof Success.Nothing ? Block.of(call) : Block.returning(call);
  }
}
