package dev.armature.runtime.regex;

/** A way to look for a pattern. */
interface Search {
  /** Whether the pattern matches somewhere in the text. */
  boolean find(CharSequence text);
}
