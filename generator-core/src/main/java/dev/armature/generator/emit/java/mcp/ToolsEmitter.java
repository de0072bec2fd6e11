package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.api.FactoryEmitter;
import dev.armature.generator.emit.java.api.HandlerCall;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.ServiceApi;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the factory of a service's tools. */
public final class ToolsEmitter {
  private static final FactoryEmitter FACTORY =
      new FactoryEmitter(
          new FactoryEmitter.Product(
              RuntimeTypes.TOOLS, "tools", RuntimeTypes.TOOL, "tools", "tool"));

  /**
   * The factory.
   *
   * @param type its class
   * @param operations those that MCP reaches
   * @param classes the tool class of an operation
   */
  public TypeSpec emit(
      ServiceApi service,
      ClassName type,
      List<OperationApi> operations,
      Function<OperationApi, ClassName> classes) {
    Block result =
        Block.returning(
            CodeBlock.of(
                "$T.builder(layers)$L\n.tools(tools.all())\n.build()",
                RuntimeTypes.TOOLS,
                HandlerCall.layers()));
    FieldSpec layers =
        FieldSpec.builder(RuntimeTypes.LAYERS, "layers", Modifier.PRIVATE, Modifier.FINAL).build();
    FactoryEmitter.Options options =
        new FactoryEmitter.Options(List.of(), layers, Block.of("this.layers = layers"), List.of());
    return FACTORY.emit(service, type, operations, classes, options, result);
  }
}
