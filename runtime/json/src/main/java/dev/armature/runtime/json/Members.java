package dev.armature.runtime.json;

import java.util.List;

/**
 * The members of an object that a codec knows, at most 64, in the order of the bits that tell which
 * were seen.
 *
 * @param names the name of each bit
 * @param required the bits of those that must be there
 */
public record Members(List<String> names, long required) {
  public Members {
    names = List.copyOf(names);
  }

  /** Members that may all be missing. */
  public static Members of(String... names) {
    return new Members(List.of(names), 0);
  }

  /**
   * The same, of which these must be there.
   *
   * @throws IllegalArgumentException for a name that is no member's
   */
  public Members require(String... wanted) {
    long bits = required;
    for (String name : wanted) {
      int bit = names.indexOf(name);
      if (bit < 0) {
        throw new IllegalArgumentException(name + " is none of " + names);
      }
      bits |= 1L << bit;
    }
    return new Members(names, bits);
  }
}
