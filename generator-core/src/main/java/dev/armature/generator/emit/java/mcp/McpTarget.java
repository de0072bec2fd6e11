package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.api.ApiTarget;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.mcp.ToolBindings;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.ToolBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The package that offers a service as MCP tools; all private but the tools' factory. */
public final class McpTarget implements Target {
  @Override
  public String name() {
    return "mcp";
  }

  @Override
  public List<Target> needs() {
    return List.of(new ApiTarget());
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    String target = java.packages().mcp();
    ToolEmitter tools = new ToolEmitter(java.types());
    Function<OperationApi, ClassName> classes =
        each -> ClassName.get(target, java.names().operation(each.operation()).tool());
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(target, "Offers the service as MCP tools."));
    List<OperationApi> operations =
        java.api().operations().stream().filter(each -> each.isOneValue()).toList();
    for (OperationApi each : operations) {
      String origin = each.operation().origin().toString();
      ClassName name = classes.apply(each);
      files.add(
          () -> {
            ToolBinding tool = ToolBindings.of(each.operation());
            return JavaFiles.of(target, tools.emit(each, tool, name), origin);
          });
    }
    ClassName factory = ClassName.get(target, java.names().tools());
    String document = service.origin().document();
    files.add(
        () ->
            JavaFiles.of(
                target,
                new ToolsEmitter().emit(java.api(), factory, operations, classes),
                document));
    return files.stream().map(java.deprecations()::known);
  }
}
