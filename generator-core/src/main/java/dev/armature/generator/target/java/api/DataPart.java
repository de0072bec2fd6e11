package dev.armature.generator.target.java.api;

import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.target.GeneratedFile;
import dev.armature.generator.target.Part;
import dev.armature.generator.target.java.JavaPackages;
import dev.armature.generator.target.java.JavaTypes;
import dev.armature.generator.target.java.json.DataFiles;
import java.util.List;
import java.util.function.Supplier;

/** The packages of model types and their codecs. */
public final class DataPart implements Part {
  @Override
  public List<Supplier<GeneratedFile>> files(Service service, JavaNames names, String packageName) {
    JavaPackages packages = new JavaPackages(packageName);
    JavaTypes types = new JavaTypes(names, packages);
    return DataFiles.of(service, names, types, packages);
  }
}
