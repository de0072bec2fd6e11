package dev.armature.generator.emit.java.openapi;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.ir.Service;
import dev.armature.generator.source.Node;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The OpenAPI document as resources, in JSON and YAML, and the class that finds them. */
public final class OpenApiTarget implements Target {
  @Override
  public String name() {
    return "openapi";
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    Node document = context.document();
    if (document == null) {
      return Stream.empty();
    }
    String target = java.packages().openapi();
    String folder = target.replace('.', '/') + "/";
    ClassName type = ClassName.get(target, java.names().document());
    String origin = service.origin().document();
    return Stream.of(
        () -> JavaFiles.packageInfo(target, "The contract as an OpenAPI document."),
        () -> JavaFiles.of(target, DocumentEmitter.emit(type), origin),
        () -> new GeneratedFile(folder + DocumentEmitter.JSON, DocumentText.json(document)),
        () -> new GeneratedFile(folder + DocumentEmitter.YAML, DocumentText.yaml(document)));
  }
}
