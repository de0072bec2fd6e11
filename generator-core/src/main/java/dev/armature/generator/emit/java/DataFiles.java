package dev.armature.generator.emit.java;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.emit.java.code.JavaFiles;
import dev.armature.generator.emit.java.codec.CodecEmitter;
import dev.armature.generator.emit.java.codec.FacadeEmitter;
import dev.armature.generator.emit.java.model.ModelEmitter;
import dev.armature.generator.emit.java.plan.JavaPackages;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All files of the model and json packages: what every other Java target needs. */
public final class DataFiles {
  private DataFiles() {}

  /** The files of a service, each emitted when asked for; none for packages without content. */
  public static List<Supplier<GeneratedFile>> of(
      Service service, JavaNames names, JavaTypes types, JavaPackages packages) {
    if (service.types().isEmpty()) {
      return List.of();
    }
    ModelTypes model = new ModelTypes(service);
    ModelEmitter models = new ModelEmitter(model, names, types);
    CodecEmitter codecs = new CodecEmitter(model, names, types);
    FacadeEmitter facade = new FacadeEmitter(names, types);
    String document = service.origin().document();
    List<Supplier<GeneratedFile>> files = new ArrayList<>();
    files.add(() -> JavaFiles.packageInfo(packages.model(), "What goes in and out."));
    files.add(() -> JavaFiles.packageInfo(packages.json(), "JSON of the model."));
    for (TypeDef type : service.types()) {
      String origin = type.origin().toString();
      files.add(() -> JavaFiles.of(packages.model(), type.accept(models), origin));
      files.add(() -> JavaFiles.of(packages.json(), type.accept(codecs), origin));
    }
    files.add(() -> JavaFiles.of(packages.json(), facade.emit(service), document));
    return files;
  }
}
