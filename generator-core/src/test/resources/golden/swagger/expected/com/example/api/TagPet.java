package com.example.api;

import com.example.model.TagPetBody;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code tagPet}.
 *
 * <p>{@code PUT /tags/{id}}.
 */
@Generated("input.yaml#/paths/~1tags~1{id}/put")
public final class TagPet {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Pets", "tagPet")
          .documents("404")
          .build();

  private TagPet() {}

  /** What goes into the operation. */
  public record Input(long id, TagPetBody body) {
    public Input {
      Objects.requireNonNull(body, "body");
    }
  }

  /** Implements the operation; called by many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Does the work of the operation; may block.
     *
     * @param context who calls, by when, under which trace
     * @param input what goes in, valid by the contract
     * @throws NotFoundProblemException to answer {@code 404}: no such pet
     * @throws Exception anything else, which callers see as an internal error
     */
    void tagPet(Context context, Input input) throws Exception;
  }
}
