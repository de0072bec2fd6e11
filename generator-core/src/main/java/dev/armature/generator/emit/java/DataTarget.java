package dev.armature.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Target;
import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.codec.DefaultsEmitter;
import dev.armature.generator.emit.java.codec.MappedEmitter;
import dev.armature.generator.emit.java.codec.SharedPatternsEmitter;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.codec.XmlShapesEmitter;
import dev.armature.generator.emit.java.plan.JavaPackages;
import dev.armature.generator.emit.java.plan.JavaService;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.validator.ValidatorEmitter;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.SchemaChecks;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.validation.ValidatedSchema;
import dev.armature.generator.validation.ValidatorOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The packages of model types and their codecs. */
public final class DataTarget implements Target {
  @Override
  public String name() {
    return "model";
  }

  @Override
  public Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context) {
    JavaService java = JavaService.of(service, context);
    JavaNames names = java.names();
    JavaPackages packages = java.packages();
    JavaTypes types = java.types();
    List<Supplier<GeneratedFile>> files =
        new ArrayList<>(DataFiles.of(service, names, types, packages));
    List<Constraint.Valid> checks = SchemaChecks.of(service);
    boolean mapped = !names.mappedCodecs().isEmpty();
    List<TypeSpec> defaults = new DefaultsEmitter(java.models(), names, types).emit(service);
    if (files.isEmpty()
        && (mapped || !defaults.isEmpty() || !checks.isEmpty() || readsInputs(service))) {
      files.add(() -> JavaFiles.packageInfo(packages.json(), "JSON of the model."));
    }
    SharedPatternsEmitter patterns = new SharedPatternsEmitter(types);
    if (patterns.isNeeded()) {
      String document = service.origin().document();
      files.add(() -> JavaFiles.of(packages.json(), patterns.emit(), document));
    }
    XmlShapesEmitter xml = new XmlShapesEmitter(service, types);
    if (xml.isNeeded()) {
      String document = service.origin().document();
      files.add(() -> JavaFiles.of(packages.json(), xml.emit(), document));
    }
    for (TypeSpec holder : defaults) {
      String document = service.origin().document();
      files.add(() -> JavaFiles.of(packages.json(), holder, document));
    }
    if (mapped) {
      String document = service.origin().document();
      MappedEmitter own = new MappedEmitter(names, types);
      files.add(() -> JavaFiles.of(packages.json(), own.codecs(), document));
      if (!names.mappedDefaults().isEmpty()) {
        files.add(() -> JavaFiles.of(packages.json(), own.defaults(), document));
      }
    }
    List<ValidatedSchema> starts = checks.stream().map(check -> start(check, names)).toList();
    // They share rules, so they are emitted together, when the first is asked for.
    Stream<Supplier<GeneratedFile>> validators =
        Stream.of(starts)
            .flatMap(
                all ->
                    ValidatorEmitter.emitForTapes(packages.json(), all, options(service)).stream())
            .map(file -> () -> file);
    return Stream.concat(files.stream().map(java.deprecations()::known), validators);
  }

  private static boolean readsInputs(Service service) {
    return service.operations().stream()
        .flatMap(operation -> operation.inputs().stream())
        .anyMatch(input -> ValueReading.takesMethod(input.value()));
  }

  private static ValidatedSchema start(Constraint.Valid check, JavaNames names) {
    return new ValidatedSchema(
        names.validator(check), check.schema(), check.direction(), check.hidden());
  }

  private static ValidatorOptions options(Service service) {
    Map<String, Boolean> formats = new HashMap<>(service.formats());
    Boolean others = formats.remove("*");
    return new ValidatorOptions(others == null || others, formats, false);
  }
}
