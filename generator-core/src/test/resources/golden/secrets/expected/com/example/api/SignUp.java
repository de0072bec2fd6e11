package com.example.api;

import com.example.model.Account;
import com.example.model.Reply;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operation {@code signUp}.
 *
 * <p>{@code POST /accounts}.
 */
@Generated("input.yaml#/paths/~1accounts/post")
public final class SignUp {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("Accounts", "signUp").build();

  private SignUp() {}

  /**
   * What goes into the operation.
   *
   * @param pin matches {@code ^z}
   */
  public record Input(@Nullable String pin, @Nullable Long page, Account body) {
    public Input {
      Objects.requireNonNull(body, "body");
    }

    /** Does not show secrets. */
    @Override
    public String toString() {
      return "Input[pin=***, page=" + page + ", body=" + body + "]";
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder().pin(pin).page(page).body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable String pin;
      private @Nullable Long page;
      private @Nullable Account body;

      private Builder() {}

      public Builder pin(@Nullable String pin) {
        this.pin = pin;
        return this;
      }

      public Builder page(@Nullable Long page) {
        this.page = page;
        return this;
      }

      public Builder body(Account body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(pin, page, Objects.requireNonNull(body, "body"));
      }
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
     * @return how it ended
     * @throws Exception anything else, which callers see as an internal error
     */
    Result signUp(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 200}: Signed up.
     *
     * @param body what goes out
     * @param xSession the header {@code X-Session}
     */
    record Ok(Reply body, String xSession) implements Result {
      /** Does not show secrets. */
      @Override
      public String toString() {
        return "Ok[body=" + body + ", xSession=***]";
      }
    }
  }
}
