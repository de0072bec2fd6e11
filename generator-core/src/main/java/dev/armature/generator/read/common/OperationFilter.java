package dev.armature.generator.read.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which operations of a contract are read. The others leave no trace: the service is the
 * same, to the names of its types, as that of a contract without them.
 */
@FunctionalInterface
public interface OperationFilter {
  /** Chooses every operation. */
  OperationFilter ALL = (id, path, tags) -> true;

  /**
   * Whether an operation is read; asked once for each.
   *
   * @param id as written, else as derived from its method and path
   * @param path its path template, with a leading slash; null if HTTP does not reach it
   */
  boolean includes(String id, @Nullable String path, List<String> tags);
}
