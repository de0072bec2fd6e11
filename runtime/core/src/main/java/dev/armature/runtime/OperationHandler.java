package dev.armature.runtime;

/**
 * An operation as plain Java: what goes in, what comes out.
 *
 * @param <I> the input
 * @param <O> the output
 */
@FunctionalInterface
public interface OperationHandler<I, O> {
  /**
   * Does the operation's work; may block.
   *
   * @param context who calls, by when, under which trace
   * @param input the decoded and validated input
   * @return the output
   * @throws Exception what the errors layer turns into a reply
   */
  O handle(Context context, I input) throws Exception;
}
