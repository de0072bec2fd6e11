package dev.armature.generator.emit.java.server;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.api.ApiTarget;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.SendingApi;
import dev.armature.generator.emit.java.plan.SendingPlanner;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Sending;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The package that serves a service over HTTP; all private but the router's factory. */
public final class ServerTarget implements Target {
  @Override
  public String name() {
    return "server";
  }

  @Override
  public List<Target> needs() {
    return List.of(new ApiTarget());
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    String target = java.packages().server();
    EndpointEmitter endpoints =
        new EndpointEmitter(java.models(), java.types(), service.securitySchemes());
    Function<OperationApi, ClassName> classes =
        each -> ClassName.get(target, java.names().operation(each.operation()).endpoint());
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    List<OperationApi> served = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(target, "Serves the service over HTTP."));
    for (OperationApi each : java.api().operations()) {
      HttpBinding http = each.operation().http();
      if (http != null) {
        served.add(each);
        String origin = each.operation().origin().toString();
        ClassName name = classes.apply(each);
        files.add(() -> JavaFiles.of(target, endpoints.emit(each, http, name), origin));
      }
    }
    ClassName router = ClassName.get(target, java.names().router());
    String document = service.origin().document();
    files.add(
        () ->
            JavaFiles.of(
                target, new RouterEmitter().emit(java.api(), router, served, classes), document));
    files.addAll(sendings(service, java));
    return files.stream().map(java.deprecations()::known);
  }

  private static List<Supplier<GeneratedFile>> sendings(Service service, JavaService java) {
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    String target = java.packages().webhook();
    SendingPlanner planner = new SendingPlanner(java.names(), java.types(), target);
    SenderEmitter senders = new SenderEmitter(java.models(), java.types());
    for (Sending each : service.sendings()) {
      String origin = each.operation().origin().toString();
      SendingApi sending = planner.plan(each);
      files.add(() -> JavaFiles.of(target, SendingEmitter.emit(sending), origin));
      files.add(() -> JavaFiles.of(target, senders.emit(sending), origin));
    }
    if (!files.isEmpty()) {
      files.add(() -> JavaFiles.packageInfo(target, "Sends webhooks and callbacks."));
    }
    return files;
  }
}
