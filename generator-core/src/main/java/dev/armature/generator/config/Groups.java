package dev.armature.generator.config;

import dev.armature.generator.config.ConfigFile.Grouping;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import java.util.List;

/** Puts operations into the groups that the configuration asks for. */
public final class Groups {
  private Groups() {}

  /** The service with its operations grouped. */
  public static Service apply(Grouping grouping, Service service) {
    if (grouping == Grouping.TAG) {
      return service;
    }
    List<Operation> grouped =
        service.operations().stream()
            .map(
                operation ->
                    operation.withTags(
                        List.of(grouping == Grouping.PATH ? segment(operation) : service.name())))
            .toList();
    return service.withOperations(grouped);
  }

  private static String segment(Operation operation) {
    HttpBinding http = operation.http();
    String path = http == null ? "" : http.path().substring(1);
    int end = path.indexOf('/');
    String first = end < 0 ? path : path.substring(0, end);
    return first.isEmpty() ? "default" : first;
  }
}
