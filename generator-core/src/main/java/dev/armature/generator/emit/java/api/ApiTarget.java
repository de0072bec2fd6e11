package dev.armature.generator.emit.java.api;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.DataTarget;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.Failure;
import dev.armature.generator.emit.java.plan.GroupApi;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The package that users write against: operations, groups, exceptions. */
public final class ApiTarget implements Target {
  @Override
  public String name() {
    return "api";
  }

  @Override
  public List<Target> needs() {
    return List.of(new DataTarget());
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    String target = java.packages().api();
    OperationEmitter operations = new OperationEmitter(service.name());
    GroupEmitter groups = new GroupEmitter();
    ExceptionEmitter exceptions = new ExceptionEmitter(java.types());
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    files.add(
        () -> JavaFiles.packageInfo(target, "What handlers of the service are written with."));
    for (OperationApi each : java.api().operations()) {
      String origin = each.operation().origin().toString();
      files.add(() -> JavaFiles.of(target, operations.emit(each), origin));
    }
    for (GroupApi each : java.api().groups()) {
      files.add(() -> JavaFiles.of(target, groups.emit(each), service.origin().document()));
    }
    for (Failure each : java.api().exceptions()) {
      String origin = each.outcome().origin().toString();
      files.add(() -> JavaFiles.of(target, exceptions.emit(each), origin));
    }
    InputReaderEmitter inputs = new InputReaderEmitter(java.types());
    String json = java.packages().json();
    for (InputReaderEmitter.Reader each : InputReaderEmitter.readers(java.api().operations())) {
      files.add(() -> JavaFiles.of(json, inputs.emit(each), each.origin()));
    }
    return files.stream().map(java.deprecations()::known);
  }
}
