package dev.armature.generator.read.common;

import dev.armature.generator.ir.Service;
import java.util.List;
import java.util.Set;

/** A contract of one format: first which operations it has, then those that are wanted. */
public interface FormatReader {
  /** Its operations, in order, those that cannot be read left out. */
  List<OperationHead> operations();

  /**
   * Reads operations and lowers their schemas; to be called once.
   *
   * @param wanted some of the operations. The others leave no trace: the service is the same, to
   *     the names of its types, as that of a contract without them
   */
  Service lower(Set<OperationHead> wanted);
}
