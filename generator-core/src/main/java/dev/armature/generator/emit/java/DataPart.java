package dev.armature.generator.emit.java;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.Part;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.codec.MappedEmitter;
import dev.armature.generator.emit.java.plan.JavaPackages;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.validator.ValidatorEmitter;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.SchemaChecks;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.validation.Start;
import dev.armature.generator.validation.ValidatorOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The packages of model types and their codecs. */
public final class DataPart implements Part {
  @Override
  public List<Supplier<GeneratedFile>> files(Service service, JavaNames names, String packageName) {
    JavaPackages packages = new JavaPackages(packageName);
    JavaTypes types = new JavaTypes(names, packages);
    List<Supplier<GeneratedFile>> files =
        new ArrayList<>(DataFiles.of(service, names, types, packages));
    List<Constraint.Valid> checks = SchemaChecks.of(service);
    boolean mapped = !names.mappedCodecs().isEmpty();
    if (files.isEmpty() && (mapped || !checks.isEmpty())) {
      files.add(() -> JavaFiles.packageInfo(packages.json(), "JSON of the model."));
    }
    if (mapped) {
      String document = service.origin().document();
      MappedEmitter own = new MappedEmitter(names, types);
      files.add(() -> JavaFiles.of(packages.json(), own.codecs(), document));
      if (!names.mappedDefaults().isEmpty()) {
        files.add(() -> JavaFiles.of(packages.json(), own.defaults(), document));
      }
    }
    List<Start> starts = checks.stream().map(check -> start(check, names)).toList();
    ValidatorEmitter.emitForTapes(packages.json(), starts, options(service))
        .forEach(file -> files.add(() -> file));
    return files;
  }

  private static Start start(Constraint.Valid check, JavaNames names) {
    return new Start(names.validator(check), check.schema(), check.direction(), check.hidden());
  }

  private static ValidatorOptions options(Service service) {
    Map<String, Boolean> formats = new HashMap<>(service.formats());
    Boolean others = formats.remove("*");
    return new ValidatorOptions(others == null || others, formats, false);
  }
}
