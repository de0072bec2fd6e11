package dev.armature.generator.naming;

import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * An exception of the api package: one for each status and body type of the service.
 *
 * @param className its class, such as {@code NotFoundException}
 * @param outcome the first outcome that it stands for
 */
public record DocumentedError(String className, Outcome outcome) {
  /** What it stands for. */
  public Status status() {
    return outcome.status();
  }

  /** What it carries, or null. */
  public @Nullable Value body() {
    return Outcomes.body(outcome);
  }

  /**
   * What tells it from the other errors of the service.
   *
   * @param body as far as Java knows it: no constraint makes another exception
   */
  record Key(Status status, @Nullable TypeRef body) {
    static Key of(Outcome outcome) {
      Value body = Outcomes.body(outcome);
      return new Key(outcome.status(), body == null ? null : body.type().accept(new JavaShape()));
    }
  }
}
