package dev.armature.generator.emit.java.plan;

import dev.armature.generator.emit.TargetContext;
import dev.armature.generator.ir.Service;
import dev.armature.generator.naming.JavaNames;

/**
 * What all Java targets of a run share.
 *
 * @param names what everything is called
 * @param packages where classes go
 * @param types the Java types of values
 * @param models the model types
 * @param api the Java of its operations
 * @param deprecations what of all that is deprecated
 */
public record JavaService(
    JavaNames names,
    JavaPackages packages,
    JavaTypes types,
    ModelTypes models,
    ServiceApi api,
    Deprecations deprecations) {
  private static final String USUAL = "com.example.";

  /** Works it out for the first target that asks. */
  public static JavaService of(Service service, TargetContext context) {
    return context.shared(JavaService.class, () -> made(service, context));
  }

  private static JavaService made(Service service, TargetContext context) {
    JavaNames names = JavaNames.of(service, context.names(), context.diagnostics());
    String chosen = context.packageName();
    JavaPackages packages = new JavaPackages(chosen == null ? USUAL + names.packageName() : chosen);
    JavaTypes types = new JavaTypes(names, packages, RepeatedPatterns.of(service));
    ModelTypes models = new ModelTypes(service);
    ServiceApi api = new ApiPlanner(names, types, models, packages.api()).plan(service);
    Deprecations deprecations = Deprecations.of(service, names, types, api);
    return new JavaService(names, packages, types, models, api, deprecations);
  }
}
