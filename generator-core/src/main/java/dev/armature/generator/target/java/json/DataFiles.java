package dev.armature.generator.target.java.json;

import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.target.GeneratedFile;
import dev.armature.generator.target.java.JavaFiles;
import dev.armature.generator.target.java.JavaPackages;
import dev.armature.generator.target.java.JavaTypes;
import dev.armature.generator.target.java.ModelTypes;
import dev.armature.generator.target.java.model.ModelEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All files of the model and json packages: what every other Java target needs. */
public final class DataFiles {
  private DataFiles() {}

  /** The files of a service; none for packages that would be empty. */
  public static List<GeneratedFile> of(
      Service service, JavaNames names, JavaTypes types, JavaPackages packages) {
    if (service.types().isEmpty()) {
      return List.of();
    }
    ModelTypes model = new ModelTypes(service);
    ModelEmitter models = new ModelEmitter(model, names, types);
    CodecEmitter codecs = new CodecEmitter(model, names, types);
    List<GeneratedFile> files = new ArrayList<>();
    files.add(JavaFiles.packageInfo(packages.model(), "What goes in and out."));
    files.add(JavaFiles.packageInfo(packages.json(), "JSON of the model."));
    files.addAll(
        service.types().parallelStream()
            .flatMap(type -> ofType(type, models, codecs, packages))
            .toList());
    String document = service.origin().document();
    files.add(
        JavaFiles.of(packages.json(), new FacadeEmitter(names, types).emit(service), document));
    return files;
  }

  private static Stream<GeneratedFile> ofType(
      TypeDef type, ModelEmitter models, CodecEmitter codecs, JavaPackages packages) {
    String origin = type.origin().toString();
    return Stream.of(
        JavaFiles.of(packages.model(), type.accept(models), origin),
        JavaFiles.of(packages.json(), type.accept(codecs), origin));
  }
}
