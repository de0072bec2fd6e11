package dev.armature.runtime.layer;

/** What becomes of answers that break the contract of their operation. */
public enum ResponseValidation {
  /** They are sent, and nobody looks; costs nothing. */
  OFF,
  /** They are sent, logged and counted. */
  LOG,
  /** Callers get 500 instead; logged and counted as well. For tests. */
  ENFORCE
}
