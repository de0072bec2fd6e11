package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.HandlerCall;
import dev.armature.generator.emit.java.api.OutputWriter;
import dev.armature.generator.emit.java.api.ValueMethods;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import javax.lang.model.element.Modifier;

/** Emits the MCP tool of an operation: same layers, same handler as its endpoint. */
public final class ToolEmitter {
  private static final String[] MEMBERS = {
    "INPUT_SCHEMA", "OUTPUT_SCHEMA", "tool", "read", "write"
  };

  private final JavaTypes types;

  /** An emitter. */
  public ToolEmitter(JavaTypes types) {
    this.types = types;
  }

  /**
   * The tool.
   *
   * @param binding how MCP reaches the operation
   */
  public TypeSpec emit(OperationApi operation, ToolBinding binding, ClassName name) {
    ValueMethods methods = new ValueMethods(types, name, MEMBERS);
    ArgumentsReading input = new ArgumentsReading(operation, binding, methods);
    MethodSpec reading = input.emit();
    OutputWriter writer = operation.success().accept(new ResultWriting(methods));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Offers the tool $L.", JavaDoc.code(binding.name()))
            .addField(schema("INPUT_SCHEMA", binding.inputSchema()));
    if (binding.outputSchema() != null) {
      type.addField(schema("OUTPUT_SCHEMA", binding.outputSchema()));
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(tool(operation, binding, name, writer))
        .addMethod(reading);
    writer.addTo(type);
    methods.addTo(type);
    return type.build();
  }

  private static FieldSpec schema(String constant, Node schema) {
    return FieldSpec.builder(
            JsonTypes.RAW_JSON, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "\n$>$>$L$<$<",
            Call.of("$T.of", JsonTypes.RAW_JSON).with(Literals.block(JsonText.of(schema))))
        .build();
  }

  private static MethodSpec tool(
      OperationApi operation, ToolBinding binding, ClassName name, OutputWriter writer) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock tool =
        Call.of("$T.of", RuntimeTypes.TOOL)
            .with(CodeBlock.of("$T.OPERATION", operation.type()), Literals.string(binding.name()));
    code.add(tool);
    if (binding.title() != null) {
      code.add(Call.of("\n.title").with(Literals.string(binding.title())));
    }
    if (binding.description() != null) {
      code.add(Call.of("\n.description").with(Literals.string(binding.description())));
    }
    code.add("\n.inputSchema(INPUT_SCHEMA)");
    if (binding.outputSchema() != null) {
      code.add("\n.outputSchema(OUTPUT_SCHEMA)");
    }
    CodeBlock reader = CodeBlock.of("$T::read", name);
    code.add(HandlerCall.to(operation, reader, writer));
    return MethodSpec.methodBuilder("tool")
        .addModifiers(Modifier.STATIC)
        .returns(RuntimeTypes.TOOL)
        .addParameter(operation.handler(), "handler")
        .addCode(Block.returning(code.build()).code())
        .build();
  }
}
