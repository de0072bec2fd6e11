package dev.armature.runtime.petstore;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** Creates a pet. */
@Generated("petstore.yaml#/paths/~1pets/post")
public final class CreatePet {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Petstore", "createPet")
          .security(SecurityRequirement.of("apiKey", "pets:write"))
          .security(SecurityRequirement.of("bearer", "pets:write"))
          .build();

  private CreatePet() {}

  /** What goes in. */
  public record Input(@Nullable Boolean dryRun, NewPet body) {}

  /** Implements the operation. */
  @FunctionalInterface
  public interface Handler {
    NewPet createPet(Context context, Input input) throws Exception;
  }
}
