package dev.armature.runtime.security;

import java.util.Locale;

/** Why a caller was not believed: a word for metrics and audit lines, never a detail. */
public enum FailureReason {
  /** There were no credentials. */
  MISSING(false),
  /** There were several where one was to be. */
  REPEATED(false),
  /** They are not of the form that the scheme gives them. */
  MALFORMED(true),
  /** They are not known here: a wrong password, a key of nobody, another's signature. */
  WRONG(true),
  /** They were good once. */
  EXPIRED(false);

  private final boolean guess;

  FailureReason(boolean guess) {
    this.guess = guess;
  }

  /** Whether it looks like guessing, so that an address may do it only so often. */
  public boolean guess() {
    return guess;
  }

  /** The word, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
