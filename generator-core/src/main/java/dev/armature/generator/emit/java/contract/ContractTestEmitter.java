package dev.armature.generator.emit.java.contract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the test class that users extend. */
final class ContractTestEmitter {
  private static final ClassName TESTS =
      ClassName.get("dev.armature.runtime.contract", "ContractTests");
  private static final ClassName FACTORY = ClassName.get("org.junit.jupiter.api", "TestFactory");
  private static final ClassName NODE = ClassName.get("org.junit.jupiter.api", "DynamicNode");

  private final ClassName type;
  private final String service;
  private final String basePath;

  ContractTestEmitter(ClassName type, String service, String basePath) {
    this.type = type;
    this.service = service;
    this.basePath = basePath;
  }

  TypeSpec.Builder emit(List<ClassName> operations) {
    return TypeSpec.classBuilder(type)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc(
            "Holds a service against the contract of $L: extend it, say where the service\n"
                + "is, and run it with JUnit.\n",
            JavaDoc.code(service))
        .addMethod(transport())
        .addMethod(credentials())
        .addMethod(basePath())
        .addMethod(tests(operations));
  }

  private static MethodSpec transport() {
    return MethodSpec.methodBuilder("transport")
        .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
        .returns(RuntimeTypes.TRANSPORT)
        .addException(Exception.class)
        .addJavadoc("What takes requests to the service; asked once.\n")
        .build();
  }

  private static MethodSpec credentials() {
    return MethodSpec.methodBuilder("credentials")
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(Map.class, String.class, String.class))
        .addJavadoc(
            "Headers with the credentials of somebody who may do everything; requests have them"
                + " unless\nthey must be refused without.\n")
        .addStatement("return $T.of()", Map.class)
        .build();
  }

  private MethodSpec basePath() {
    return MethodSpec.methodBuilder("basePath")
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addJavadoc("The path before all others; empty for none.\n")
        .addStatement("return $L", Literals.string(basePath))
        .build();
  }

  private static MethodSpec tests(List<ClassName> operations) {
    CodeBlock cases =
        operations.stream()
            .map(each -> CodeBlock.of("$T.cases()", each))
            .collect(CodeBlock.joining(",\n    "));
    return MethodSpec.methodBuilder("keepsTheContract")
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addAnnotation(FACTORY)
        .addJavadoc("A test for each request, those of an operation together.\n")
        .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), NODE))
        .addException(Exception.class)
        .addStatement(
            "return $T.to(transport())\n.below(basePath())\n.withCredentials(credentials())\n"
                + ".of($T.of(\n    $L))",
            TESTS,
            List.class,
            cases)
        .build();
  }
}
