package com.example.api;

import com.example.model.AddPhotoBody;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code addPhoto}.
 *
 * <p>{@code POST /photos}.
 */
@Generated("input.yaml#/paths/~1photos/post")
public final class AddPhoto {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Pets", "addPhoto").build();

  private AddPhoto() {}

  /** What goes into the operation. */
  public record Input(AddPhotoBody body) {
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
     * @throws Exception anything else, which callers see as an internal error
     */
    void addPhoto(Context context, Input input) throws Exception;
  }
}
