package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.api.InputCreation;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.codec.RequiredMembers;
import dev.armature.generator.emit.java.codec.ValueReading;
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
    Block.Builder code =
        Block.builder()
            .add(WholeChecks.orNull(binding.constraints(), methods.types(), "in"))
            .add(WholeChecks.unless(Condition.term("in.beginObject()")));
    for (int i = 0; i < names.size(); i++) {
      InputPart part = operation.inputs().get(i);
      code.declare(part.local(), names.get(i), CodeBlock.of("$L", part.absent()));
    }
    members(code, names);
    code.returns(ValueReading.unlessFailed(InputCreation.of(operation, names)));
    return method.addCode(code.build().code()).build();
  }

  private void members(Block.Builder code, List<String> names) {
    int words = (binding.arguments().size() + 63) / 64;
    for (int i = 0; i < words; i++) {
      code.add("long $L = 0", seen(i));
    }
    CodeBlock loop = ValueReading.fields("field");
    if (binding.arguments().isEmpty()) {
      code.loop(loop, other(binding));
      return;
    }
    List<Statement.Arrow> cases = new ArrayList<>();
    for (int i = 0; i < binding.arguments().size(); i++) {
      cases.add(member(i, names));
    }
    CodeBlock subject = CodeBlock.of("field");
    code.loop(loop, Block.of(new Statement.Arrows(subject, cases, other(binding))));
    require(code, words);
  }

  private Statement.Arrow member(int index, List<String> names) {
    ToolBinding.Argument argument = binding.arguments().get(index);
    InputPart part = operation.inputs().get(argument.input());
    Block read =
        Block.builder()
            .add("$1L = in.once($1L, $2L)", seen(index / 64), index % 64)
            .assign(names.get(argument.input()), read(methods, part))
            .build();
    return new Statement.Arrow(Literals.string(argument.name()), read);
  }

  /** The expression that reads an argument; bytes stand in JSON as base64. */
  static CodeBlock read(ValueMethods methods, InputPart part) {
    CodeBlock value = methods.read(part, CodeBlock.of("in"));
    return part.local().equals(RuntimeTypes.BYTE_SOURCE)
        ? Call.of("$T.orNull", RuntimeTypes.BYTE_SOURCE).with(value)
        : value;
  }

  private static String seen(int word) {
    return word == 0 ? "seen" : "seen" + (word + 1);
  }

  private void require(Block.Builder code, int words) {
    if (words == 1) {
      code.add(required());
      return;
    }
    for (int word = 0; word < words; word++) {
      code.add(required(operation, binding, methods, word, seen(word)));
    }
  }

  private Block required() {
    List<String> all = binding.arguments().stream().map(ToolBinding.Argument::name).toList();
    List<String> required =
        binding.arguments().stream()
            .filter(each -> operation.inputs().get(each.input()).field().required())
            .map(ToolBinding.Argument::name)
            .toList();
    if (required.isEmpty()) {
      return Block.EMPTY;
    }
    CodeBlock known = RequiredMembers.of(all, required);
    String constant = methods.constant("arguments", JsonTypes.MEMBERS, known);
    return Block.of(Call.of("in.require").with("seen", constant));
  }

  /** The statement that demands arguments of a word of 64; perhaps none. */
  static Block required(
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
      return Block.EMPTY;
    }
    CodeBlock all = Call.of("$T.of", List.class).filled(names);
    String constant = methods.constant("argumentNames", NAMES, all);
    String bits = "0x" + Long.toHexString(required) + "L";
    return Block.of(Call.of("in.require").with(seen, bits, constant));
  }

  /** What happens to an argument that the tool does not know. */
  static Block other(ToolBinding binding) {
    boolean rejects =
        binding.inputSchema() instanceof Node.ObjectNode schema
            && schema.get("additionalProperties") instanceof Node.BooleanNode others
            && !others.value();
    return Block.of(rejects ? "in.unknown(field)" : "in.skip()");
  }
}
