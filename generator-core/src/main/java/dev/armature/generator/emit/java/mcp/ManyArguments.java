package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.codec.NumberedCases;
import dev.armature.generator.emit.java.codec.WholeChecks;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.ToolBinding;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The code that makes an input of very many arguments: methods for stretches of them, the builder
 * in place of variables.
 */
final class ManyArguments {
  private final OperationApi operation;
  private final ToolBinding binding;
  private final ValueMethods methods;

  ManyArguments(OperationApi operation, ToolBinding binding, ValueMethods methods) {
    this.operation = operation;
    this.binding = binding;
    this.methods = methods;
  }

  /** The method {@code read}. */
  MethodSpec emit() {
    ClassName builder = InputCreation.builder(operation);
    List<String> names = binding.arguments().stream().map(ToolBinding.Argument::name).toList();
    int words = (names.size() + 63) / 64;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.nullable(operation.input()))
            .addParameter(JsonTypes.JSON_READER, "in")
            .addException(IOException.class)
            .addCode(WholeChecks.orNull(binding.constraints(), methods.types(), "in"))
            .beginControlFlow("if (!in.beginObject())")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T input = $T.builder()", builder, operation.input())
            .addStatement("long[] seen = new long[$L]", words)
            .beginControlFlow(
                "for ($T field = in.nextField(); field != null; field = in.nextField())",
                String.class)
            .addStatement(
                "$T number = $L.get(field)", Integer.class, methods.numbers("arguments", names))
            .beginControlFlow("if (number == null)")
            .addStatement(ArgumentsReading.other(binding))
            .nextControlFlow("else")
            .addStatement("seen[number / 64] = in.once(seen[number / 64], number % 64)")
            .addCode(stretches(builder))
            .endControlFlow()
            .endControlFlow();
    for (int word = 0; word < words; word++) {
      String seen = "seen[" + word + "]";
      method.addCode(ArgumentsReading.required(operation, binding, methods, word, seen));
    }
    return method.addStatement("return in.failed() ? null : input.build()").build();
  }

  private CodeBlock stretches(ClassName builder) {
    int size = binding.arguments().size();
    int stretch = NumberedCases.STRETCH;
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (number / $L)", stretch);
    for (int from = 0; from < size; from += stretch) {
      int to = Math.min(size, from + stretch);
      String label = to == size ? "default" : "case " + from / stretch;
      code.addStatement("$L -> $L(in, number, input)", label, stretch(builder, from, to));
    }
    return code.endControlFlow().build();
  }

  private String stretch(ClassName builder, int from, int to) {
    String name = methods.methodName("read", "from " + from);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_READER, "in")
            .addParameter(TypeName.INT, "number")
            .addParameter(builder, "input")
            .addException(IOException.class)
            .beginControlFlow("switch (number)");
    for (int i = from; i < to; i++) {
      InputPart part = operation.inputs().get(binding.arguments().get(i).input());
      CodeBlock value = methods.read(part, CodeBlock.of("in"));
      String label = i == to - 1 ? "default" : "case " + i;
      method.addStatement("$L -> input.$L($L)", label, part.name(), value);
    }
    methods.add(method.endControlFlow().build());
    return name;
  }
}
