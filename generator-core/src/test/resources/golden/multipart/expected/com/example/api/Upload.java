package com.example.api;

import com.example.model.UploadBody;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;

/**
 * The operation {@code upload}.
 *
 * <p>{@code POST /uploads}.
 */
@Generated("input.yaml#/paths/~1uploads/post")
public final class Upload {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Multipart", "upload").build();

  private Upload() {}

  /** What goes into the operation. */
  public record Input(UploadBody body) {
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
     * @return What came
     * @throws Exception anything else, which callers see as an internal error
     */
    String upload(Context context, Input input) throws Exception;
  }
}
