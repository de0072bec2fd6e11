package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.Service;
import java.util.List;

/**
 * A service with the Java it becomes.
 *
 * @param service the service
 * @param operations in the order of the contract
 * @param groups by first tag, in the order of the contract
 * @param exceptions one for each status and body type that an operation documents as an error
 */
public record ServiceApi(
    Service service,
    List<OperationApi> operations,
    List<GroupApi> groups,
    List<Failure> exceptions) {
  /** The level of the runtime's API that generated code is written for. */
  public static final int RUNTIME_LEVEL = 1;

  /** The version that first wrote code of that level; a newer one changes no generated file. */
  public static final String GENERATOR_VERSION = "0.1.0";

  public ServiceApi {
    operations = List.copyOf(operations);
    groups = List.copyOf(groups);
    exceptions = List.copyOf(exceptions);
  }
}
