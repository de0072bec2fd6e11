package dev.armature.runtime;

/** The answer to a call, as far as layers care. */
public interface Reply {
  /** The HTTP status, or the one that fits best where the protocol has none. */
  int status();
}
