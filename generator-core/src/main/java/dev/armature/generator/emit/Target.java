package dev.armature.generator.emit;

import dev.armature.generator.ir.Service;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that users ask for by name. Stateless; equal services give equal files. */
public interface Target {
  /** What users call it. */
  String name();

  /** The targets whose files its own need. */
  default List<Target> needs() {
    return List.of();
  }

  /**
   * Names what it will emit, and reports to the context what is wrong with the names.
   *
   * @return the files, each emitted when asked for, possibly by several threads at once; that
   *     cannot fail, whatever the service says
   */
  Stream<Supplier<GeneratedFile>> files(Service service, TargetContext context);
}
