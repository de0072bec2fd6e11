package dev.armature.generator.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps an input from being read; always an error.
 *
 * @param code one of {@link SourceCodes}
 * @param message one sentence without a full stop
 * @param span where
 * @param related other places that matter
 * @param help what to do about it
 */
public record SourceProblem(
    String code, String message, Span span, List<Place> related, @Nullable String help) {
  public SourceProblem {
    related = List.copyOf(related);
  }

  /** Another place that matters, and why. */
  public record Place(String message, Span span) {}
}
