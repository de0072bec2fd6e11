package dev.armature.generator.ir;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-armature} asks of the layers around an operation; null where it says nothing.
 *
 * @param permission {@code resource:action}, checked besides the scopes
 * @param rateLimit how often one client may call
 * @param timeout how long a call may take
 */
public record Policies(
    @Nullable String permission, @Nullable RateLimit rateLimit, @Nullable Duration timeout) {
  /** Nothing asked. */
  public static final Policies NONE = new Policies(null, null, null);

  /**
   * A token bucket.
   *
   * @param calls how many calls one client may make in a window, at least 1
   * @param window the window, above zero, at most a day
   */
  public record RateLimit(int calls, Duration window) {}
}
