package dev.armature.runtime.http.client;

import org.jspecify.annotations.Nullable;

/**
 * Sees when a server leads in a circle, in memory for two places (Brent's algorithm): a list has
 * any number of pages.
 */
final class Progress {
  private final String repeated;
  private @Nullable Object last;
  private @Nullable Object marked;
  private long steps;
  private long mark = 1;

  /**
   * @param what what the places are, for the message; places may hold secrets
   */
  Progress(String what, @Nullable Object first) {
    this.repeated = "the server repeats the " + what + " of a page before";
    this.last = first;
    this.marked = first;
  }

  /** Goes on to a place. */
  void to(Object next) throws PagingException {
    if (next.equals(last) || next.equals(marked)) {
      throw new PagingException(repeated);
    }
    last = next;
    if (++steps == mark) {
      marked = next;
      mark *= 2;
    }
  }
}
