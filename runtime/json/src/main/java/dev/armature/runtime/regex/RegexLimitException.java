package dev.armature.runtime.regex;

/** A search took more steps or memory than it may. The text is neither found to match nor not. */
public final class RegexLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegexLimitException(String what) {
    // Told by the text that was searched, not by where the search stood.
    super(what, null, false, false);
  }
}
