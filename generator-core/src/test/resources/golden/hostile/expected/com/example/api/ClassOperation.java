package com.example.api;

import com.example.model.ObjectModel;
import com.example.model.StringModel;
import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * *&#47; public class Evil {} /* &#92;u002a&#92;u002f {&#64;link System} &lt;script&gt;
 * &#x2028; "
 *
 * <p>$T $L $S $W $$ &#64;author *&#47;
 *
 * <p>{@code POST /class/{input}/{in}}.
 */
@Generated("input.json#/paths/~1class~1{input}~1{in}/post")
public final class ClassOperation {
  /** What the layers know of this operation. */
  public static final Operation OPERATION =
      Operation.named("*/ ../ \"; class", "class")
          .documents("404")
          .build();

  private ClassOperation() {}

  /**
   * What goes into the operation.
   *
   * @param queryInput <code>"&#92;"; System.exit(1); &#92;&#92;u0022 &#92;n &#92;&#92;"</code>
   *     by default
   * @param handler matches <code>^"&#92;u0022$</code>
   * @param context {@code true} by default
   */
  public record Input(String input, int in, String queryInput, @Nullable String handler,
      boolean context, @Nullable String u1f600, @Nullable String t, StringModel body) {
    public Input {
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(queryInput, "queryInput");
      Objects.requireNonNull(body, "body");
    }

    /** Starts with nothing set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Starts with these values. */
    public Builder toBuilder() {
      return new Builder()
          .input(input)
          .in(in)
          .queryInput(queryInput)
          .handler(handler)
          .context(context)
          .u1f600(u1f600)
          .t(t)
          .body(body);
    }

    /** Sets values one by one. Not thread-safe. */
    public static final class Builder {
      private @Nullable String input;
      private @Nullable Integer in;
      private String queryInput = "\"; System.exit(1); \\u0022 \n \\";

      private @Nullable String handler;
      private boolean context = true;
      private @Nullable String u1f600;
      private @Nullable String t;
      private @Nullable StringModel body;

      private Builder() {}

      public Builder input(String input) {
        this.input = input;
        return this;
      }

      public Builder in(int in) {
        this.in = in;
        return this;
      }

      public Builder queryInput(String queryInput) {
        this.queryInput = queryInput;
        return this;
      }

      public Builder handler(@Nullable String handler) {
        this.handler = handler;
        return this;
      }

      public Builder context(boolean context) {
        this.context = context;
        return this;
      }

      public Builder u1f600(@Nullable String u1f600) {
        this.u1f600 = u1f600;
        return this;
      }

      public Builder t(@Nullable String t) {
        this.t = t;
        return this;
      }

      public Builder body(StringModel body) {
        this.body = body;
        return this;
      }

      /**
       * Ends with these values.
       *
       * @throws NullPointerException naming a value that must be set and is not
       */
      public Input build() {
        return new Input(Objects.requireNonNull(input, "input"), Objects.requireNonNull(in, "in"),
            queryInput, handler, context, u1f600, t, Objects.requireNonNull(body, "body"));
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
     * @throws NotFoundOverrideException to answer {@code 404}: "*&#47; &#92;u0022
     * @throws Exception anything else, which callers see as an internal error
     */
    Result class_(Context context, Input input) throws Exception;
  }

  /** How the operation may end well. */
  public sealed interface Result {
    /**
     * {@code 200}: *&#47;.
     *
     * @param body what goes out
     * @param result the header {@code result}
     * @param response the header {@code response}
     */
    record Ok(ObjectModel body, @Nullable String result,
        @Nullable String response) implements Result {}
  }
}
