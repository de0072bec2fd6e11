package dev.armature.generator.emit.java.plan;

import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;

/**
 * What all Java parts of a service share.
 *
 * @param packages where classes go
 * @param types the Java types of values
 * @param models the model types
 * @param api the Java of its operations
 */
public record JavaService(
    JavaPackages packages, JavaTypes types, ModelTypes models, ServiceApi api) {
  /** Works it out. */
  public static JavaService of(Service service, JavaNames names, String packageName) {
    JavaPackages packages = new JavaPackages(packageName);
    JavaTypes types = new JavaTypes(names, packages);
    ModelTypes models = new ModelTypes(service);
    ServiceApi api = new ApiPlanner(names, types, models, packages.api()).plan(service);
    return new JavaService(packages, types, models, api);
  }
}
