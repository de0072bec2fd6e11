package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.api.ApiTarget;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The package that calls a service over HTTP; all private but the client. */
public final class ClientTarget implements Target {
  @Override
  public String name() {
    return "client";
  }

  @Override
  public List<Target> needs() {
    return List.of(new ApiTarget());
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    String target = java.packages().client();
    CallEmitter calls = new CallEmitter(java, service.securitySchemes());
    Function<OperationApi, ClassName> classes =
        each -> ClassName.get(target, java.names().operation(each.operation()).call());
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    List<OperationApi> called = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(target, "Calls the service over HTTP."));
    for (OperationApi each : java.api().operations()) {
      HttpBinding http = each.operation().http();
      if (http != null) {
        called.add(each);
        String origin = each.operation().origin().toString();
        ClassName name = classes.apply(each);
        files.add(() -> JavaFiles.of(target, calls.emit(each, http, name), origin));
      }
    }
    ClassName client = ClassName.get(target, java.names().client());
    ClientEmitter clients = new ClientEmitter(java, client, classes, context.asyncClient());
    String document = service.origin().document();
    files.add(() -> JavaFiles.of(target, clients.emit(called), document));
    return files.stream().map(java.deprecations()::known);
  }
}
