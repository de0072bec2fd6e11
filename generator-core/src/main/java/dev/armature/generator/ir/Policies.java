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
   * @param requests how many calls in a period, at least 1
   * @param period the period, positive
   * @param burst the size of the bucket, at least {@code 1}
   */
  public record RateLimit(int requests, Duration period, int burst) {}
}
