package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.ServerTemplate;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the contract's server with a method for each of its variables. */
final class ServerEmitter {
  private final ClassName name;
  private final ServerTemplate server;

  ServerEmitter(ClassName name, ServerTemplate server) {
    this.name = name;
    this.server = server;
  }

  ClassName name() {
    return name;
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The server $L. Immutable.", JavaDoc.code(server.url()))
            .addField(RuntimeTypes.SERVER_URL, "url", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(usual());
    Scope names = Scope.with("usual", "address", "basePath");
    for (ServerTemplate.Variable each : server.variables()) {
      type.addMethod(variable(each, names.addWire(each.name())));
    }
    return type.addMethod(
            text(
                "address",
                "Scheme, host and port, for a transport.\n\n"
                    + "@throws IllegalStateException where the contract names no host"))
        .addMethod(text("basePath", "What stands before all paths."))
        .addMethod(text("toString", "").toBuilder().addAnnotation(Override.class).build())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.SERVER_URL, "url")
        .addCode(Block.builder().add("this.url = url").build().code())
        .build();
  }

  private MethodSpec usual() {
    Block.Builder code = Block.builder();
    CodeBlock url = Call.of("$T.of", RuntimeTypes.SERVER_URL).with(Literals.string(server.url()));
    code.declare(RuntimeTypes.SERVER_URL, "url", url);
    for (ServerTemplate.Variable each : server.variables()) {
      List<CodeBlock> arguments = new ArrayList<>();
      arguments.add(Literals.string(each.name()));
      arguments.add(Literals.string(each.usual()));
      each.allowed().forEach(value -> arguments.add(Literals.string(value)));
      code.assign("url", Call.of("url.variable").filled(arguments));
    }
    return MethodSpec.methodBuilder("usual")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("All variables by default.")
        .returns(name)
        .addCode(code.returns(CodeBlock.of("new $T(url)", name)).build().code())
        .build();
  }

  private MethodSpec variable(ServerTemplate.Variable variable, String method) {
    String code = JavaDoc.code(variable.name());
    String fault =
        variable.allowed().isEmpty() ? "makes no URL" : "is none that the contract names";
    CodeBlock changed =
        Call.of("url.with").with(Literals.string(variable.name()), CodeBlock.of("value"));
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(JavaDoc.of(variable.doc(), "Another value for " + code + "."))
        .addJavadoc("\n\n@throws IllegalArgumentException when it $L", fault)
        .returns(name)
        .addParameter(String.class, "value")
        .addCode(Block.returning(Call.of("new $T", name).with(changed)).code())
        .build();
  }

  private static MethodSpec text(String method, String doc) {
    MethodSpec.Builder text =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addCode(Block.returning(CodeBlock.of("url.$L()", method)).code());
    return doc.isEmpty() ? text.build() : text.addJavadoc(doc).build();
  }
}
