package dev.armature.generator.emit;

import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;
import java.util.List;
import java.util.function.Supplier;

/** The files of one package. Stateless; equal parts emit equal files. */
public interface Part {
  /**
   * The files, each emitted when asked for, possibly by several threads at once. Cannot fail,
   * whatever the service says.
   *
   * @param packageName the package above all packages of the service
   */
  List<Supplier<GeneratedFile>> files(Service service, JavaNames names, String packageName);
}
