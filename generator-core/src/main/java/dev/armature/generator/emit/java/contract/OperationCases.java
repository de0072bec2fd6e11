package dev.armature.generator.emit.java.contract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.request.SpelledBody;
import dev.armature.generator.request.SpelledRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class with the cases of an operation. */
final class OperationCases {
  static final ClassName CASE = ClassName.get("dev.armature.runtime.contract", "ContractCase");
  static final ParameterizedTypeName CASES =
      ParameterizedTypeName.get(ClassName.get(List.class), CASE);

  private static final String ANSWERS = "ANSWERS";

  private OperationCases() {}

  static TypeSpec.Builder emit(ClassName type, Operation operation, List<Case> cases) {
    FieldSpec answers =
        FieldSpec.builder(
                ParameterizedTypeName.get(List.class, String.class),
                ANSWERS,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("$T.of($L)", List.class, answers(operation))
            .build();
    List<CodeBlock> all = cases.stream().map(each -> of(operation, each)).toList();
    MethodSpec method =
        MethodSpec.methodBuilder("cases")
            .addModifiers(Modifier.STATIC)
            .returns(CASES)
            .addStatement("return $T.of(\n$L)", List.class, CodeBlock.join(all, ",\n"))
            .build();
    return TypeSpec.classBuilder(type)
        .addModifiers(Modifier.FINAL)
        .addJavadoc("Requests to the operation $L.\n", JavaDoc.code(operation.id()))
        .addField(answers)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(method);
  }

  /** Such as {@code 200 application/json}; a status alone has no body. */
  private static CodeBlock answers(Operation operation) {
    List<CodeBlock> all = new ArrayList<>();
    for (Outcome each : operation.outcomes()) {
      Stream<String> types =
          each.contents().isEmpty()
              ? Stream.of(each.status().toString())
              : each.contents().stream().map(c -> each.status() + " " + c.mediaType());
      types.distinct().map(Literals::string).forEach(all::add);
    }
    return CodeBlock.join(all, ", ");
  }

  private static CodeBlock of(Operation operation, Case one) {
    SpelledRequest request = one.request();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L, $L, $L)",
                CASE,
                Literals.string(operation.id()),
                Literals.string(one.what()),
                Literals.string(request.method()),
                Literals.string(request.target()));
    request
        .headers()
        .forEach(
            (name, value) ->
                code.add("\n    .header($L, $L)", Literals.string(name), Literals.string(value)));
    SpelledBody body = request.body();
    if (body != null) {
      code.add(
          "\n    .body($L, $L)", Literals.string(body.mediaType()), Literals.string(body.text()));
    }
    return code.add(
            switch (one.must()) {
              case BE_ANSWERED -> "\n    .answered(" + ANSWERS + ")";
              case BE_REFUSED -> "\n    .refused()";
              case BE_UNAUTHENTICATED -> "\n    .unauthenticated()";
              case BE_UNSUPPORTED -> "\n    .unsupported()";
            })
        .build();
  }
}
