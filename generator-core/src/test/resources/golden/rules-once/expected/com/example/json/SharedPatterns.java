package com.example.json;

import dev.armature.runtime.generated.Generated;

/**
 * Matches texts by the patterns that several types have.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class SharedPatterns {
  private SharedPatterns() {}

  public static boolean matchesTag(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c == '-' || (c >= 'a' && c <= 'z'))) {
        return false;
      }
    }
    return true;
  }
}
