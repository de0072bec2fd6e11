package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.ServerTemplate;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** Emits how clients are made: their fields, their constructor, and what makes one of another. */
final class ClientCreation {
  private final ClassName name;
  private final Service service;
  private final boolean async;

  /**
   * @param name the client
   * @param async whether it has methods that do not wait
   */
  ClientCreation(ClassName name, Service service, boolean async) {
    this.name = name;
    this.service = service;
    this.async = async;
  }

  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    Block.Builder set = Block.builder();
    field(type, constructor, set, RuntimeTypes.TRANSPORT, "transport");
    field(type, constructor, set, ClassName.get(String.class), "basePath");
    if (async) {
      field(type, constructor, set, RuntimeTypes.ASYNC_CALLS, "calls");
    }
    type.addMethod(constructor.addCode(set.build().code()).build());
    type.addMethod(of());
    ServerTemplate server = service.server();
    if (server != null) {
      ServerEmitter emitter = new ServerEmitter(name.nestedClass("Server"), server);
      type.addMethod(at(emitter.name())).addType(emitter.emit());
    }
    type.addMethod(basePath());
    if (async) {
      type.addMethod(executor());
    }
  }

  private static void field(
      TypeSpec.Builder type,
      MethodSpec.Builder constructor,
      Block.Builder set,
      TypeName what,
      String field) {
    type.addField(what, field, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addParameter(what, field);
    set.add("this.$1L = $1L", field);
  }

  private CodeBlock made(CodeBlock path, CodeBlock calls) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("transport"), path));
    if (async) {
      arguments.add(calls);
    }
    return Call.of("new $T", name).with(arguments);
  }

  private MethodSpec of() {
    CodeBlock path = Literals.string(service.basePath());
    CodeBlock calls = CodeBlock.of("$T.over(transport)", RuntimeTypes.ASYNC_CALLS);
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("A client at the contract's own base path.\n\n")
        .addJavadoc("@param transport takes requests to the server")
        .returns(name)
        .addParameter(RuntimeTypes.TRANSPORT, "transport")
        .addCode(Block.returning(made(path, calls)).code())
        .build();
  }

  private MethodSpec at(ClassName server) {
    CodeBlock path = CodeBlock.of("server.basePath()");
    CodeBlock calls = CodeBlock.of("$T.over(transport)", RuntimeTypes.ASYNC_CALLS);
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("A client at the base path of a server.\n\n")
        .addJavadoc("@param transport takes requests to that server")
        .returns(name)
        .addParameter(RuntimeTypes.TRANSPORT, "transport")
        .addParameter(server, "server")
        .addCode(Block.returning(made(path, calls)).code())
        .build();
  }

  private MethodSpec basePath() {
    return MethodSpec.methodBuilder("basePath")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The same client with another path before all others.\n\n")
        .addJavadoc("@param path empty for none, else with a leading slash only; encoded")
        .returns(name)
        .addParameter(String.class, "path")
        .addCode(Block.returning(made(CodeBlock.of("path"), CodeBlock.of("calls"))).code())
        .build();
  }

  private MethodSpec executor() {
    CodeBlock calls = CodeBlock.of("$T.on(executor)", RuntimeTypes.ASYNC_CALLS);
    return MethodSpec.methodBuilder("executor")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The same client whose calls run there when nobody waits for them.\n\n")
        .addJavadoc("@param executor has a thread for each call while it lasts")
        .returns(name)
        .addParameter(Executor.class, "executor")
        .addCode(Block.returning(made(CodeBlock.of("basePath"), calls)).code())
        .build();
  }
}
