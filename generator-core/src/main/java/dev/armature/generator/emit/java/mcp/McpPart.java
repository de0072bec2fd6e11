package dev.armature.generator.emit.java.mcp;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Part;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The package that offers a service as MCP tools; all private but the tools' factory. */
public final class McpPart implements Part {
  @Override
  public List<Supplier<GeneratedFile>> files(Service service, JavaNames names, String packageName) {
    JavaService java = JavaService.of(service, names, packageName);
    String target = java.packages().mcp();
    ToolEmitter tools = new ToolEmitter(java.types());
    Function<OperationApi, ClassName> classes =
        each -> ClassName.get(target, names.operation(each.operation()).tool());
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    List<OperationApi> offered = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(target, "Offers the service as MCP tools."));
    for (OperationApi each : java.api().operations()) {
      ToolBinding tool = each.operation().tool();
      if (tool != null) {
        offered.add(each);
        String origin = each.operation().origin().toString();
        ClassName name = classes.apply(each);
        files.add(() -> JavaFiles.of(target, tools.emit(each, tool, name), origin));
      }
    }
    ClassName factory = ClassName.get(target, names.tools());
    String document = service.origin().document();
    files.add(
        () ->
            JavaFiles.of(
                target, new ToolsEmitter().emit(java.api(), factory, offered, classes), document));
    return files;
  }
}
