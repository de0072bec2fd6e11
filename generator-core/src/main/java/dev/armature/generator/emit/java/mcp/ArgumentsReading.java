package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.codec.RequiredMembers;
import dev.armature.generator.emit.java.codec.WholeChecks;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.naming.Scope;
import dev.armature.generator.source.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code that makes an operation's input from a tool's arguments. */
final class ArgumentsReading {
  private static final TypeName NAMES =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

  private final OperationApi operation;
  private final ToolBinding binding;
  private final ValueMethods methods;

  ArgumentsReading(OperationApi operation, ToolBinding binding, ValueMethods methods) {
    this.operation = operation;
    this.binding = binding;
    this.methods = methods;
  }

  /** The method {@code read}. */
  MethodSpec emit() {
    return InputCreation.takesBuilder(operation)
        ? new ManyArguments(operation, binding, methods).emit()
        : emitVariables();
  }

  private MethodSpec emitVariables() {
    Scope locals = Scope.with("in", "seen", "field");
    List<String> names = operation.inputs().stream().map(part -> locals.add(part.name())).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.nullable(operation.input()))
            .addParameter(JsonTypes.JSON_READER, "in")
            .addException(IOException.class);
    method.addCode(WholeChecks.orNull(binding.constraints(), methods.types(), "in"));
    method.beginControlFlow("if (!in.beginObject())").addStatement("return null");
    method.endControlFlow();
    for (int i = 0; i < names.size(); i++) {
      InputPart part = operation.inputs().get(i);
      method.addStatement("$T $L = $L", part.local(), names.get(i), part.absent());
    }
    members(method, names);
    return method
        .addStatement("return in.failed() ? null : $L", InputCreation.of(operation, names))
        .build();
  }

  private void members(MethodSpec.Builder method, List<String> names) {
    int words = (binding.arguments().size() + 63) / 64;
    for (int i = 0; i < words; i++) {
      method.addStatement("long $L = 0", seen(i));
    }
    method.beginControlFlow(
        "for ($T field = in.nextField(); field != null; field = in.nextField())", String.class);
    CodeBlock other = other(binding);
    if (binding.arguments().isEmpty()) {
      method.addStatement(other).endControlFlow();
      return;
    }
    method.beginControlFlow("switch (field)");
    for (int i = 0; i < binding.arguments().size(); i++) {
      member(method, i, names);
    }
    method.addStatement("default -> $L", other).endControlFlow().endControlFlow();
    require(method, words);
  }

  private void member(MethodSpec.Builder method, int index, List<String> names) {
    ToolBinding.Argument argument = binding.arguments().get(index);
    InputPart part = operation.inputs().get(argument.input());
    CodeBlock value = methods.read(part, CodeBlock.of("in"));
    method.beginControlFlow("case $L ->", Literals.string(argument.name()));
    method.addStatement("$1L = in.once($1L, $2L)", seen(index / 64), index % 64);
    method.addStatement("$L = $L", names.get(argument.input()), value);
    method.endControlFlow();
  }

  private static String seen(int word) {
    return word == 0 ? "seen" : "seen" + (word + 1);
  }

  private void require(MethodSpec.Builder method, int words) {
    if (words == 1) {
      method.addCode(required());
      return;
    }
    for (int word = 0; word < words; word++) {
      method.addCode(required(operation, binding, methods, word, seen(word)));
    }
  }

  private CodeBlock required() {
    List<String> all = binding.arguments().stream().map(ToolBinding.Argument::name).toList();
    List<String> required =
        binding.arguments().stream()
            .filter(each -> operation.inputs().get(each.input()).field().required())
            .map(ToolBinding.Argument::name)
            .toList();
    if (required.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock known = RequiredMembers.of(all, required);
    String constant = methods.constant("arguments", JsonTypes.MEMBERS, known);
    return CodeBlock.of("in.require(seen, $L);\n", constant);
  }

  /** The statement that demands arguments of a word of 64; perhaps none. */
  static CodeBlock required(
      OperationApi operation, ToolBinding binding, ValueMethods methods, int word, String seen) {
    long required = 0;
    List<CodeBlock> names = new ArrayList<>();
    int end = Math.min(binding.arguments().size(), 64 * (word + 1));
    for (int i = 64 * word; i < end; i++) {
      ToolBinding.Argument argument = binding.arguments().get(i);
      boolean must = operation.inputs().get(argument.input()).field().required();
      required |= must ? 1L << (i % 64) : 0;
      names.add(Literals.string(argument.name()));
    }
    if (required == 0) {
      return CodeBlock.of("");
    }
    CodeBlock all = CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(names, ", "));
    String constant = methods.constant("argumentNames", NAMES, all);
    String bits = "0x" + Long.toHexString(required) + "L";
    return CodeBlock.of("in.require($L, $L, $L);\n", seen, bits, constant);
  }

  /** What happens to an argument that the tool does not know. */
  static CodeBlock other(ToolBinding binding) {
    boolean rejects =
        binding.inputSchema() instanceof Node.ObjectNode schema
            && schema.get("additionalProperties") instanceof Node.BooleanNode others
            && !others.value();
    return CodeBlock.of(rejects ? "in.unknown(field)" : "in.skip()");
  }
}
