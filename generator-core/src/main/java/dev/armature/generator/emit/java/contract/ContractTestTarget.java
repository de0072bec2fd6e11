package dev.armature.generator.emit.java.contract;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tests that hold a service, whoever wrote it, against its contract. */
public final class ContractTestTarget implements Target {
  @Override
  public String name() {
    return "tests";
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    String target = java.packages().contract();
    CaseMaker maker = new CaseMaker(service);
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    List<ClassName> classes = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(target, "Holds a service against its contract."));
    for (Operation each : service.operations()) {
      HttpBinding http = each.http();
      List<Case> cases = http == null ? List.of() : maker.of(each, http);
      if (!cases.isEmpty()) {
        ClassName type = ClassName.get(target, java.names().operation(each).cases());
        classes.add(type);
        String origin = each.origin().toString();
        files.add(() -> JavaFiles.of(target, OperationCases.emit(type, each, cases), origin));
      }
    }
    ClassName tests = ClassName.get(target, java.names().contractTest());
    ContractTestEmitter emitter =
        new ContractTestEmitter(tests, service.name(), service.basePath());
    String origin = service.origin().document();
    files.add(() -> JavaFiles.of(target, emitter.emit(classes), origin));
    return files.stream();
  }
}
