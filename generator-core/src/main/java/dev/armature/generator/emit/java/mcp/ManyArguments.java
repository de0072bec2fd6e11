package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.codec.NumberedCases;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.codec.WholeChecks;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.ToolBinding;
import java.io.IOException;
import java.util.ArrayList;
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
    Block.Builder code =
        Block.builder()
            .add(WholeChecks.orNull(binding.constraints(), methods.types(), "in"))
            .add(WholeChecks.unless(Condition.term("in.beginObject()")))
            .declare(builder, "input", CodeBlock.of("$T.builder()", operation.input()))
            .add("long[] seen = new long[$L]", words)
            .loop(ValueReading.fields("field"), member(builder, names));
    for (int word = 0; word < words; word++) {
      String seen = "seen[" + word + "]";
      code.add(ArgumentsReading.required(operation, binding, methods, word, seen));
    }
    code.returns(ValueReading.unlessFailed(CodeBlock.of("input.build()")));
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(operation.input()))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(code.build().code())
        .build();
  }

  private Block member(ClassName builder, List<String> names) {
    CodeBlock number = CodeBlock.of("$L.get(field)", methods.numbers("arguments", names));
    Block known =
        Block.builder()
            .add("seen[number / 64] = in.once(seen[number / 64], number % 64)")
            .add(stretches(builder))
            .build();
    return Block.builder()
        .declare(Integer.class, "number", number)
        .when(Condition.isNull("number"), ArgumentsReading.other(binding), known)
        .build();
  }

  private Block stretches(ClassName builder) {
    int size = binding.arguments().size();
    List<Block> stretches = new ArrayList<>();
    for (int from = 0; from < size; from += NumberedCases.STRETCH) {
      int to = Math.min(size, from + NumberedCases.STRETCH);
      stretches.add(Block.of("$L(in, number, input)", stretch(builder, from, to)));
    }
    return Block.numbered(CodeBlock.of("number / $L", NumberedCases.STRETCH), 0, stretches);
  }

  private String stretch(ClassName builder, int from, int to) {
    List<Block> reads = new ArrayList<>();
    for (ToolBinding.Argument argument : binding.arguments().subList(from, to)) {
      InputPart part = operation.inputs().get(argument.input());
      CodeBlock value = ArgumentsReading.read(methods, part);
      reads.add(Block.of(Call.of("input.$L", part.name()).with(value)));
    }
    String name = methods.methodName("read", "from " + from);
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_READER, "in")
            .addParameter(TypeName.INT, "number")
            .addParameter(builder, "input")
            .addException(IOException.class)
            .addCode(Block.numbered(CodeBlock.of("number"), from, reads).code())
            .build());
    return name;
  }
}
