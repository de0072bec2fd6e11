package dev.armature.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An operation as plain Java: what goes in, what comes out.
 *
 * @param <I> the input
 * @param <O> the output
 */
@FunctionalInterface
public interface OperationHandler<I, O extends @Nullable Object> {
  /**
   * Does the operation's work; may block.
   *
   * @param context who calls, by when, under which trace
   * @param input the decoded and validated input
   * @return the output
   * @throws Exception what the errors layer turns into a reply
   */
  O handle(Context context, I input) throws Exception;

  /** The handler of an operation that has no output. */
  static <I> OperationHandler<I, @Nullable Void> withoutOutput(Action<I> action) {
    return (context, input) -> {
      action.run(context, input);
      return null;
    };
  }

  /**
   * An operation without output.
   *
   * @param <I> the input
   */
  @FunctionalInterface
  interface Action<I> {
    /**
     * Does the operation's work; may block.
     *
     * @throws Exception what the errors layer turns into a reply
     */
    void run(Context context, I input) throws Exception;
  }
}
